namespace PolicyGen.Core.Rules;

/// <summary>Rules on transfers to third countries (Chapter V GDPR).</summary>
internal static class ThirdCountryRules
{
    public static readonly Rule TransferWithoutMechanism = new(
        "PG0024",
        "Third-country transfer without mechanism",
        RuleSeverity.Error,
        "'{0}' receives data in {1}, a third country, but no transfer mechanism is declared. "
            + "Write Mechanism = \"…\" with what your contract relies on.",
        "A policy must name the adequacy decision or the safeguards of each transfer (Art. 13(1)(f), 44 to 49 GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule InapplicableMechanism = new(
        "PG0025",
        "Transfer mechanism does not apply",
        RuleSeverity.Error,
        "Mechanism {0} does not apply to '{1}', because there is no adequacy decision for its country. "
            + "Write the mechanism of your contract.",
        "The EU-US Data Privacy Framework covers certified organizations in the USA, an adequacy decision the country it was made for "
            + "(Art. 45 GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule SuperfluousMechanism = InapplicableMechanism.AddCase(
        "Mechanism {0} does not apply to '{1}', because its countries are in the EEA. "
            + "Remove it, or write GroupCountry or ProcessingCountries.",
        RuleSeverity.Info
    );

    public static readonly Rule PrivacyFrameworkOutsideUsa = InapplicableMechanism.AddCase(
        "Mechanism {0} does not apply to '{1}', because it covers certified organizations in the USA. Write the mechanism of your contract."
    );

    public static readonly Rule AdequacyInUsa = InapplicableMechanism.AddCase(
        "Mechanism {0} does not apply to '{1}', because the decision for the USA covers certified organizations only. "
            + "Write \"DPF\" if it is one of them."
    );

    public static readonly Rule ConsentAsTransferMechanism = new(
        "PG0028",
        "Article 49 used as a rule",
        RuleSeverity.Warning,
        "Art. 49(1)(a) GDPR is an exception for single transfers, but '{0}' uses it as the regular mechanism. "
            + "Conclude standard contractual clauses, or use Condition to say when it applies.",
        "Art. 49 GDPR is for specific situations (EDPB Guidelines 2/2018)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule ConsentOfCustomer = ConsentAsTransferMechanism.AddCase(
        "Art. 49(1)(a) GDPR requires the consent of the person whose data are transferred (Art. 4(11) GDPR), "
            + "but '{0}' relies on the consent of a customer. Declare another mechanism."
    );

    public static readonly Rule UnverifiedCertification = new(
        "PG0029",
        "DPF claim not verified",
        RuleSeverity.Info,
        "'{0}' claims a certification, but no date says when the list was checked. "
            + "Add [assembly: Transfer(\"{0}\", \"DPF\", VerifiedOn = \"yyyy-MM-dd\")].",
        "Only organizations on the list of the Data Privacy Framework are covered, and they may leave it (Decision (EU) 2023/1795)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule TransferWithoutVerification = UnverifiedCertification.AddCase(
        "'{0}' claims a certification, but no date says when the list was checked. Write VerifiedOn = \"yyyy-MM-dd\"."
    );

    public static readonly Rule SeveralMechanisms = UnverifiedCertification.AddCase(
        "'{0}' has the mechanisms {1}, but nothing says when each one applies. "
            + "Write Condition on [assembly: Transfer(…)] for those that do not always apply."
    );

    public static readonly Rule NoSafeguardCopies = new(
        "PG0051",
        "No way to obtain a copy of the safeguards",
        RuleSeverity.Warning,
        "Transfers to '{0}' rely on {1}, but the policy does not say how to obtain a copy. "
            + "Write SafeguardCopies = \"…\" on [assembly: DataSubjectRights].",
        "A policy must say how to obtain a copy of the safeguards or where they are available (Art. 13(1)(f) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };
}
