using PolicyGen;

[assembly: PrivacyPolicy("Datenschutzerklärung kibox.ai", Languages = "de,en", AsOf = "2025-01", PublishedAt = ["https://kibox.ai/datenschutz"])] // Assumed: the address of the page
[assembly: Covers(CoverKind.Domain, "kibox.ai")]
[assembly: DataController("Augustin Rouchon",
    Street = "Lindwurmstraße 88", PostalCode = "80337", // Assumed: street and postal code
    City = "München", Country = Countries.DE, State = "DE-BY",
    LegalForm = "Einzelunternehmen", // Assumed: the legal form
    Email = "augustin@kibox.ai", Phone = "+49 89 628 287 00",
    Fax = "+49 89 628 287 09", // Assumed: the fax number
    Website = "https://kibox.ai")]

[assembly: Processor(Services.Vercel, LegalEntity = "Vercel Inc.", Address = "340 S Lemon Ave #4133, Walnut, CA 91789, USA", Country = Countries.US,
    Role = Services.VercelRole, ContractName = "Data Processing Addendum")] // Assumed: hosting, and the contract
[assembly: Transfer(Services.Vercel, Mechanisms.DPF, VerifiedOn = "2025-01-08")] // Assumed: the mechanism
[assembly: Processor(Services.Assistant, LegalEntity = "Isar Voice GmbH", Address = "Rosenheimer Straße 143, 81671 München", Country = Countries.DE,
    Role = Roles.AiTelephony, ContractName = "Auftragsverarbeitungsvertrag")] // Assumed: who runs telephony and AI
[assembly: Processor(Services.Mail, LegalEntity = "Isar Mail GmbH", Address = "Rosenheimer Straße 145, 81671 München", Country = Countries.DE,
    Role = Roles.EmailHosting, ContractName = "Auftragsverarbeitungsvertrag")] // Assumed: who hosts the mailbox
[assembly: Recipient(Services.Payments, LegalEntity = "Stripe Payments Europe, Limited", Country = Countries.IE, GroupCountry = Countries.US,
    Role = Roles.PaymentProcessing)] // Assumed: who handles payments
[assembly: Transfer(Services.Payments, Mechanisms.DPF, VerifiedOn = "2025-01-08")] // Assumed: the mechanism

[assembly: Retention(Until = RetentionEnd.PurposeFulfilled, ExtendedFor = "solange steuerrechtliche oder handelsrechtliche Aufbewahrungsfristen laufen", Then = AfterRetention.Erase)]
[assembly: Retention(Until = RetentionEnd.ConsentWithdrawn, For = ["Daten, die wir mit Ihrer Einwilligung verarbeiten"], Then = AfterRetention.Erase)]

[assembly: ConsentBanner(SettingsAt = "https://kibox.ai/cookies")] // Assumed: where the settings are
[assembly: PolicyChanges(When = "Anpassung an neues Recht, geänderte oder zusätzliche Leistungen")]
[assembly: PolicyNote(PolicySection.Changes, "Bei Ihrem nächsten Besuch gilt die Fassung, die dann veröffentlicht ist.")]

/// <summary>The names under which the services stand in the policy.</summary>
internal static class Services
{
    public const string Vercel = "Vercel";
    public const string VercelRole = "Hosting der Website, Webanalyse und Messung der Ladezeiten";
    public const string Assistant = "Isar Voice";
    public const string Mail = "Isar Mail";
    public const string Payments = "Stripe";
}
