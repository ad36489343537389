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
    public const string Processings = "processings";
    public const string Recipients = "recipients";
    public const string Transfers = "transfers";
    public const string Retention = "retention";
    public const string Objection = "objection";
    public const string Rights = "rights";
    public const string Complaint = "complaint";
    public const string Security = "security";
    public const string Changes = "changes";

    public static string Processing(string id) => "processing-" + id;

    public static string Recipient(string id) => "recipient-" + id;
}
