namespace PolicyGen.Core.Composition;

/// <summary>
/// The ids of the page. They are the same in every language and never change, since others link to them. Declared ids
/// get a prefix, so that none can be that of a section.
/// </summary>
internal static class Anchors
{
    public const string Top = "top";
    public const string Content = "content";
    public const string Overview = "overview";
    public const string Contents = "contents";
    public const string Controller = "controller";
    public const string Representative = "representative";
    public const string JointControllers = "joint-controllers";
    public const string Officer = "data-protection-officer";
    public const string Terms = "terms";
    public const string Processings = "processings";
    public const string AllProcessings = "processings-all";
    public const string Cookies = "cookies";
    public const string Consent = "cookies-consent";
    public const string Recipients = "recipients";
    public const string Transfers = "transfers";
    public const string Retention = "retention";
    public const string Objection = "objection";
    public const string Rights = "rights";
    public const string Complaint = "complaint";
    public const string Provision = "provision";
    public const string AutomatedDecisions = "automated-decisions";
    public const string Security = "security";
    public const string ImpactAssessment = "impact-assessment";
    public const string Changes = "changes";

    public static string GetProcessing(string id) => "processing-" + id;

    public static string GetRecipient(string id) => "recipient-" + id;

    public static string GetCookieCategory(CookieCategory category) =>
        category switch
        {
            PolicyGen.CookieCategory.Necessary => "cookies-necessary",
            PolicyGen.CookieCategory.Preferences => "cookies-preferences",
            PolicyGen.CookieCategory.Statistics => "cookies-statistics",
            _ => "cookies-marketing",
        };
}
