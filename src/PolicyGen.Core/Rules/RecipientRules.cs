namespace PolicyGen.Core.Rules;

/// <summary>Rules on declared recipients.</summary>
internal static class RecipientRules
{
    public static readonly Rule RecipientWithoutCountry = new(
        "PG0023",
        "Recipient without country",
        RuleSeverity.Error,
        "Recipient '{0}' has no country. Write Country = \"…\", the country in which the entity that receives the data is established.",
        "A policy must say whether data leave the European Economic Area (Art. 13(1)(f) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnexpectedRecipientCountry = new(
        "PG0026",
        "Country contradicts the catalogue",
        RuleSeverity.Warning,
        "'{0}' is declared in {1}, but the catalogue lists it in {2}. "
            + "Name the entity in LegalEntity and its country, as the contract does.",
        "A recipient that is established, or whose group is established, in a third country may receive the data there "
            + "(Art. 13(1)(f), 44 GDPR). The catalogue is a hint and may be wrong: look the entity up in your contract."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnstatedGroupCountry = UnexpectedRecipientCountry.AddCase(
        "'{0}' is declared in {1}, but the catalogue lists its group in {2}. State the transfer, or write GroupCountry = \"{3}\".",
        RuleSeverity.Info,
        RuleSeverity.Warning
    );

    public static readonly Rule ContradictedProcessingLocation = new(
        "PG0027",
        "Location claim is contradicted",
        RuleSeverity.Error,
        "The policy claims that data are processed only in the EEA, but '{0}' is established or processes data in {1}. "
            + "Write LocationClaim.PreferablyInEea or remove the claim.",
        "One of the two statements is false (Art. 5(1)(a), 13(1)(f) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnnamedLegalEntity = new(
        "PG0030",
        "Recipient's entity or address missing",
        RuleSeverity.Info,
        "'{0}' has no {1}. Name the legal entity that receives the data.",
        "Data subjects may ask who received their data (Art. 13(1)(e), 15(1)(c) GDPR; CJEU C-154/21)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule NoProcessorContract = new(
        "PG0031",
        "Processor without contract under Article 28",
        RuleSeverity.Info,
        "No contract under Art. 28 GDPR is declared for processor '{0}'. Write ContractOn = \"yyyy-MM-dd\" from your records.",
        "Processing on behalf of a controller requires a contract (Art. 28(3) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnusedRecipient = new(
        "PG0033",
        "Declared recipient is not used",
        RuleSeverity.Info,
        "'{0}' is declared, but no processing names it. Add it to the class whose data it receives, or remove it.",
        "A policy that names recipients without data tells people nothing useful (Art. 12(1), 13(1)(e) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule NoRecipient = new(
        "PG0052",
        "AI or communication service in use but no recipient",
        RuleSeverity.Warning,
        "Processing '{0}' names no recipient. "
            + "Add [Processor(…)] for the provider, or [NoRecipients(\"…\")] with the reason if it runs on your own servers.",
        "A policy must name the recipients (Art. 13(1)(e) GDPR), and calls, AI and hosting rarely come without a provider."
    );
}
