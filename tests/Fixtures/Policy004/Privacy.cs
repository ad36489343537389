using PolicyGen;

[assembly: PrivacyPolicy("Datenschutzerklärung Polly KI", Languages = "de,en", AsOf = "2024-04-08", PublishedAt = ["https://pollyki.de/datenschutz"])]
[assembly: Covers(CoverKind.Product, "Polly KI")]
[assembly: DataController("KoBra Dataworks GmbH", RepresentedBy = "Jan Koch", RepresentativeRole = "Geschäftsführer",
    Street = "Am Bugapark 60", PostalCode = "45899", City = "Gelsenkirchen", Country = Countries.DE, State = "DE-NW",
    Email = "team@kobra-dataworks.de", PrivacyEmail = "datenschutz@pollyki.de", Website = "https://pollyki.de")]
[assembly: PolicyNote(PolicySection.General, "Maßgeblich sind die DSGVO und das Bundesdatenschutzgesetz (BDSG).")]

[assembly: Processor(Services.Telephony, Role = Roles.AiTelephony, Country = Countries.US, ContractName = Services.Contract)]
[assembly: Transfer(Services.Telephony, Mechanisms.SCC, Measures = Services.ExtraMeasures)]
[assembly: Processor(Services.LanguageModel, Role = Roles.LanguageModelProcessing, Country = Countries.US, ContractName = Services.Contract)]
[assembly: Transfer(Services.LanguageModel, Mechanisms.SCC, Measures = Services.ExtraMeasures)]
// Corrected: the original leaves this one out where it names the providers in the USA.
[assembly: Processor(Services.Voice, Role = Roles.SpeechSynthesis, Country = Countries.US, ContractName = Services.Contract)]
[assembly: Transfer(Services.Voice, Mechanisms.SCC, Measures = Services.ExtraMeasures)]
[assembly: RecipientCategory(Services.Host, RecipientKind.Processor, Role = Roles.Hosting, Place = "Frankfurt", Country = Countries.DE, ContractName = Services.Contract)]
[assembly: RecipientCategory("Zuständige Beschäftigte aus Vertrieb, Kundenservice und IT", RecipientKind.Internal)]
[assembly: RecipientCategory("Sonstige Dritte", RecipientKind.ThirdParty,
    Condition = "Die Weitergabe ist gesetzlich vorgeschrieben, oder es liegt Ihre Einwilligung dafür vor.")]

[assembly: SecurityMeasure(Measures.EncryptionInTransit)]
[assembly: SecurityMeasure(Measures.EncryptionAtRest)]
[assembly: SecurityMeasure(Measures.AccessControl)]
[assembly: SecurityMeasure(Measures.SecurityAudits)]
[assembly: SecurityMeasure(Measures.DataProtectionTraining)]
[assembly: PolicyNote(PolicySection.Security, "Eine absolute Sicherheit gibt es nicht. Bemerken Sie eine Sicherheitsverletzung, melden Sie sie uns bitte sofort.")]
// Assumed: how to get a copy of the safeguards.
[assembly: DataSubjectRights(SafeguardCopies = "Eine Kopie der Standardvertragsklauseln senden wir Ihnen auf Anfrage per E-Mail.")]
[assembly: PolicyChanges(When = "neue Rechtslage, Änderungen am Dienst, Änderungen an der Verarbeitung")]

/// <summary>The names under which the services stand in the policy.</summary>
internal static class Services
{
    public const string Telephony = "RetellAI";
    public const string LanguageModel = "OpenAI";
    public const string Voice = "ElevenLabs";
    public const string Host = "Hosting-Anbieter";
    public const string Contract = "Auftragsverarbeitungsvertrag";
    public const string ExtraMeasures = "zusätzliche technische und organisatorische Maßnahmen";
}
