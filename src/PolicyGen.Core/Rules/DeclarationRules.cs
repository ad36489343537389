namespace PolicyGen.Core.Rules;

/// <summary>Rules on the declarations themselves.</summary>
internal static class DeclarationRules
{
    public static readonly Rule ContradictoryDeclaration = new(
        "PG0005",
        "Contradictory declarations",
        RuleSeverity.Error,
        "{0} is declared twice with different values: {1} and {2}. "
            + "Write the same value in both places, or write it once and refer to it by name elsewhere.",
        "What defines a recipient may be written in several places but must agree; otherwise one of them is false "
            + "(Art. 5(1)(a), 12(1) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule SimilarRecipientNames = ContradictoryDeclaration.AddCase(
        "The recipients '{0}' and '{1}' seem to be one. Write the name the same way in both places.",
        RuleSeverity.Warning
    );

    public static readonly Rule SimilarCoveredNames = ContradictoryDeclaration.AddCase(
        "The policy covers '{0}' and '{1}', which seem to be one. Write the name the same way in both places.",
        RuleSeverity.Warning
    );

    public static readonly Rule DanglingReference = new(
        "PG0050",
        "Reference to something that is not declared",
        RuleSeverity.Error,
        "'{0}' refers to '{1}', which is not declared. {2}",
        "What the reference says would be missing from the policy (Art. 12(1) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule ChannelWithoutNumber = DanglingReference.AddCase(
        "Processing '{0}' offers the channel {1}, but the controller declares no number for it. "
            + "Write {1} = \"…\" on [assembly: DataController], or remove the channel.",
        RuleSeverity.Info
    );

    public static readonly Rule UnknownHostingProvider = DanglingReference.AddCase(
        "'{0}' is hosted by '{1}', which is not a declared recipient. {2}",
        RuleSeverity.Info
    );

    public static readonly Rule MisspeltProcessingTitle = DanglingReference.AddCase(
        "'{0}' refers to '{1}', which is not the title of a processing. Did you mean \"{2}\"?",
        RuleSeverity.Warning
    );

    public static readonly Rule UnjustifiedSuppression = new(
        "PG0068",
        "Suppression without justification",
        RuleSeverity.Info,
        "{0} is suppressed without a reason. Write Justification = \"…\".",
        "The controller must be able to show why a finding is a false positive (Art. 5(2), 24(1) GDPR)."
    );

    public static readonly Rule UnusableDeclaration = new(
        "PG0053",
        "Declaration cannot be used",
        RuleSeverity.Error,
        "'{0}' cannot be used: {1}. {2}",
        "A declaration that cannot be read or used would be missing from the policy, which would then say less than the program does."
    );
}
