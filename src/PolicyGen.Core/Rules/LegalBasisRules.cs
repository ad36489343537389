namespace PolicyGen.Core.Rules;

/// <summary>Rules on the legal basis of purposes.</summary>
internal static class LegalBasisRules
{
    public static readonly Rule NoLegalBasis = new(
        "PG0011",
        "Processing without legal basis",
        RuleSeverity.Error,
        "Purpose '{0}' has no legal basis. Write it after the purpose, for example Basis.Contract, or add [LegalBasis] to the class.",
        "Every policy must state the legal basis of each purpose (Art. 13(1)(c), 6(1) GDPR). "
            + "A processor acts on the basis of its controller."
    );

    public static readonly Rule SpecialCategoryConditionAlone = NoLegalBasis.AddCase(
        "Purpose '{0}' has the condition Basis.{1} but no legal basis in Art. 6(1) GDPR. "
            + "Write one beside it, for example Basis.Contract, or add [LegalBasis] to the class.",
        RuleSeverity.Warning
    );

    public static readonly Rule UnstatedInterest = new(
        "PG0012",
        "Legitimate interest not stated",
        RuleSeverity.Error,
        "Purpose '{0}' rests on legitimate interests but states none. Write Interest = \"…\".",
        "A policy must state the interests (Art. 13(1)(d) GDPR); an interest that is not stated cannot be relied on (CJEU C-394/23)."
    );

    public static readonly Rule NotALegalBasis = new(
        "PG0013",
        "Not a legal basis",
        RuleSeverity.Error,
        "'{0}' is not a legal basis for processing: it governs {1}. "
            + "Write a basis of Art. 6 or 9 GDPR, and as Law only a law that obliges or permits.",
        "Only Art. 6(1) and 9(2) GDPR, and the laws they refer to, are legal bases; "
            + "Art. 28, 32, 35 and 44 to 49 GDPR govern how data are processed."
    );

    public static readonly Rule ContractForNonParties = new(
        "PG0016",
        "Contract basis for a person who is not a party",
        RuleSeverity.Warning,
        "Basis.Contract covers a contract with the data subject, and '{0}' are not a party to it. "
            + "Use Basis.LegitimateInterests with its Interest, or name the persons who are party.",
        "Art. 6(1)(b) GDPR covers a contract to which the data subject is party."
    );

    public static readonly Rule ConsentWithoutWithdrawal = new(
        "PG0049",
        "Consent without a way to withdraw",
        RuleSeverity.Warning,
        "Processing '{0}' relies on consent, but the policy does not say how to withdraw it. "
            + "Write WithdrawBy = \"…\", or Contact on [assembly: DataSubjectRights].",
        "Withdrawing consent must be as easy as giving it (Art. 7(3), 13(2)(c) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };
}
