namespace PolicyGen.Core.Rules;

/// <summary>Rules on the policy as a document, its versions and what it is built with.</summary>
internal static class PolicyRules
{
    public static readonly Rule MissingDate = new(
        "PG0006",
        "Policy has no date",
        RuleSeverity.Warning,
        "The policy has no date. Write AsOf = \"yyyy-MM-dd\".",
        "Readers need to know the date a policy takes effect (WP260 rev.01; Art. 5(2) GDPR)."
    );

    public static readonly Rule OverdueReview = new(
        "PG0007",
        "Policy or verification past its review date",
        RuleSeverity.Warning,
        "The policy was due for review by {0}, and PolicyGenAsOf is {1}. Review it, and write the next ReviewBy.",
        "The controller reviews and updates what it states, and can show that it does (Art. 5(2), 24(1) GDPR). "
            + "A certification under the Data Privacy Framework is renewed every year."
    );

    public static readonly Rule ReviewDueBeforePolicy = OverdueReview.AddCase(
        "The policy is dated {0}, but it was already due for review by {1}. Write a later ReviewBy."
    );

    public static readonly Rule OldPolicy = OverdueReview.AddCase(
        "The policy is dated {0}, more than {1} months before {2}. Review it, and write its new AsOf."
    );

    public static readonly Rule OldCertificationCheck = OverdueReview.AddCase(
        "The certification of '{0}' was verified on {1}, more than {2} months before {3}. "
            + "Look it up in the list again, and write the new VerifiedOn."
    );

    public static readonly Rule InvalidReviewDay = OverdueReview.AddCase(
        "The property PolicyGenAsOf is '{0}', which is not a date. Write yyyy-MM-dd."
    );

    public static readonly Rule InvalidReviewMonths = OverdueReview.AddCase(
        "The property PolicyGenReviewMonths is '{0}', which is not a number of months. Write a number from 1 to 999."
    );

    public static readonly Rule MissingPolicy = new(
        "PG0054",
        "Policy without root or controller",
        RuleSeverity.Error,
        "The program declares parts of a policy but no policy. "
            + "Add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")].",
        "The project with [assembly: PrivacyPolicy] publishes the policy, and a policy must name the controller (Art. 13(1)(a) GDPR)."
    );

    public static readonly Rule MissingController = MissingPolicy.AddCase(
        "The policy has no controller. Add [assembly: DataController(\"…\", Street = \"…\", PostalCode = \"…\", City = \"…\", "
            + "Country = \"DE\", Email = \"…\")]."
    );

    public static readonly Rule MissingManifest = new(
        "PG0060",
        "Part of the policy is missing",
        RuleSeverity.Error,
        "The policy lacks what a referenced assembly declares: {0}. {1}",
        "A policy that leaves out what its libraries do is incomplete (Art. 5(1)(a), 13, 14 GDPR)."
    );

    public static readonly Rule UnacceptedChange = new(
        "PG0061",
        "Policy change not accepted",
        RuleSeverity.Warning,
        "The policy differs from the accepted one: {0}. "
            + "Accept it with 'dotnet build -t:AcceptPolicy' and commit PrivacyPolicy.lock.json, or undo the change.",
        "Whoever is responsible for the policy learns of a change before it is published (Art. 5(2), 24(1) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnacceptedChangeInContinuousIntegration = UnacceptedChange with { CaseSeverity = RuleSeverity.Error };

    public static readonly Rule UnreadableLockFile = UnacceptedChange.AddCase(
        "PrivacyPolicy.lock.json cannot be read: {0}. "
            + "Restore the committed file, or write it anew with 'dotnet build -t:AcceptPolicy'."
    );

    public static readonly Rule UnreadableLockFileInContinuousIntegration = UnreadableLockFile with { CaseSeverity = RuleSeverity.Error };

    public static readonly Rule ChangeWithoutVersion = new(
        "PG0062",
        "Material change without a new version or date",
        RuleSeverity.Error,
        "The policy changed in a way that concerns data subjects ({0}), but its version and date are those of the accepted one. "
            + "Write a new Version or AsOf on [assembly: PrivacyPolicy].",
        "Data subjects must be able to tell versions apart and learn of material changes "
            + "(Art. 12(1), 13(3) GDPR; WP260 rev.01, paragraphs 29 to 31)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule CompilerTooOld = new(
        "PG0066",
        "Compiler or target framework too old",
        RuleSeverity.Error,
        "The pages of the policy need C# 11, but this project is compiled as C# {0}. "
            + "Set <LangVersion>latest</LangVersion> or remove it.",
        "The pages are UTF-8 literals in spans (C# 11, net10.0), the typed members use init accessors (C# 9). "
            + "Where these are missing, no code is generated that would not compile."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule FrameworkTooOld = CompilerTooOld.AddCase(
        "The pages of the policy need net10.0 or later, but this project targets an older framework. "
            + "Set <TargetFramework>net10.0</TargetFramework>."
    );

    public static readonly Rule CompilerTooOldForTypedMembers = CompilerTooOld.AddCase(
        "The typed members of the policy need C# 9, but this project is compiled as C# {0}. Set <LangVersion>latest</LangVersion>.",
        RuleSeverity.Warning
    );
}
