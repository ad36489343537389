using PolicyGen;

[assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2025-11", PublishedAt = ["https://www.kiservicepartner.com/datenschutz"])] // Assumed: the address of the page
[assembly: DataController("KI Service Partner",
    LegalForm = "Einzelunternehmen", Owner = "Johanna Lindner", // Assumed: legal form and owner
    Street = "Neusteinreuth 18", PostalCode = "95478", City = "Kemnath", Country = Countries.DE, State = "DE-BY",
    Email = "info@kiservicepartner.com",
    Phone = "+49 9642 915 30 18", // Assumed: the telephone number
    Website = "https://www.kiservicepartner.com")]

[assembly: Processor(Services.Twilio, LegalEntity = "Twilio Inc.", Address = "101 Spear Street, San Francisco, CA 94105, USA", Country = Countries.US,
    OtherEntities = ["Twilio Ireland Limited", "Twilio Germany GmbH"], Role = Roles.Telephony, ContractName = "Data Protection Addendum")]
[assembly: Transfer(Services.Twilio, Mechanisms.DPF, VerifiedOn = "2025-11-03")] // Assumed: when it was looked up
[assembly: Transfer(Services.Twilio, Mechanisms.SCC)]
[assembly: Transfer(Services.Twilio, Mechanisms.BCR)]
[assembly: Processor(Services.Assistant, LegalEntity = "Fichtel Dialog GmbH", Address = "Maximilianstraße 12, 95444 Bayreuth", Country = Countries.DE,
    Role = Roles.AiModelProvision, ContractName = Services.Contract)] // Assumed: who provides the AI
[assembly: Processor(Services.Onepage, LegalEntity = "Onepage GmbH", Address = "Hanauer Landstraße 172, 60314 Frankfurt am Main", Country = Countries.DE,
    Role = "Baukasten und Hosting der Website (onepage.ai)", ContractName = Services.Contract)] // Assumed: address and country
[assembly: Processor(Services.Squarespace, LegalEntity = "Squarespace Ireland Limited", Address = "Le Pole House, Ship Street Great, Dublin 8", Country = Countries.IE, GroupCountry = Countries.US,
    Role = Roles.DomainAndDns, ContractName = Services.Contract)] // Assumed: entity, address, countries and contract
[assembly: Transfer(Services.Squarespace, Mechanisms.SCC)] // Assumed: the mechanism
[assembly: RecipientCategory("sonstige Dritte", RecipientKind.ThirdParty, Interest = "eine wirtschaftliche und effektive Betriebsführung",
    Condition = "Die Weitergabe dient der Vertragserfüllung, ist gesetzlich vorgeschrieben, beruht auf Ihrer Einwilligung oder auf berechtigten Interessen, die Ihre Interessen überwiegen.")]

[assembly: Retention(Until = RetentionEnd.PurposeFulfilled, ExtendedFor = Services.LegalPeriods, Then = AfterRetention.EraseOrAnonymize)]
[assembly: Retention(Until = RetentionEnd.ConsentWithdrawn, For = ["Daten, die wir mit Ihrer Einwilligung verarbeiten"], Then = AfterRetention.EraseOrAnonymize)]

[assembly: ConsentBanner(SettingsAt = "https://www.kiservicepartner.com/cookies")] // Assumed: where the settings are
[assembly: SecurityMeasure("Schutz vor Manipulation, Verlust, Zerstörung und unbefugtem Zugriff")]
[assembly: SecurityMeasure(Measures.ContinuousImprovement)]
[assembly: DataSubjectRights(Formless = true, SafeguardCopies = "auf Anfrage per E-Mail an info@kiservicepartner.com")]
[assembly: PolicyChanges(When = "neues Recht, Änderungen an unseren Leistungen")]

/// <summary>The names under which the services stand in the policy.</summary>
internal static class Services
{
    public const string Twilio = "Twilio";
    public const string Assistant = "Fichtel Dialog";
    public const string Onepage = "Onepage";
    public const string Squarespace = "Squarespace";
    public const string Contract = "Auftragsverarbeitungsvertrag";
    public const string LegalPeriods = "soweit europäisches oder nationales Recht es vorsieht, vor allem handels- und steuerrechtliche Aufbewahrungsfristen";
}
