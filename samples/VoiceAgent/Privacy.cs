// What holds for the whole policy. What happens to the data is declared at the classes that hold them: CallRecord,
// SignUp, CustomerContract, ServerLogs. Texts are German, the first language of the policy; Privacy.en.cs translates them.
using PolicyGen;
using VoiceAgent;

[assembly: PrivacyPolicy(
    "Datenschutzerklärung Rufassistent",
    Languages = "de,en",
    AsOf = "2026-11-01",
    Version = "1.2",
    ReviewBy = "2027-11",
    PublishedAt = ["https://rufwerk.example/datenschutz"]
)]

[assembly: DataController(
    "Rufwerk GmbH",
    RepresentedBy = "Wiebke Harms",
    RepresentativeRole = "Geschäftsführerin",
    Street = "Hafenstraße 1",
    PostalCode = "26135",
    City = "Oldenburg",
    Country = Countries.DE,
    State = "DE-NI",
    Email = "info@rufwerk.example",
    PrivacyEmail = Partners.PrivacyEmail,
    Website = "https://rufwerk.example"
)]

[assembly: Covers(CoverKind.Product, "Rufassistent")]
[assembly: Covers(CoverKind.Domain, "rufwerk.example")]
[assembly: Covers(CoverKind.Audience, DataSubjects.Callers, DataSubjects.ProspectiveCustomers, DataSubjects.Customers)]

// Recipients that several classes name. The companies with a contract are invented, and so are their contracts; a real
// program declares them from its own records.
[assembly: Processor(
    Partners.Hosting,
    LegalEntity = "Nordwerk Rechenzentrum GmbH",
    Address = "Am Speicher 4, 28195 Bremen",
    Country = Countries.DE,
    ProcessingCountries = [Countries.DE],
    Place = "Bremen",
    Role = Roles.Hosting,
    ContractOn = "2026-03-02",
    ContractName = "Auftragsverarbeitungsvertrag"
)]

[assembly: Processor(
    Partners.SpeechSynthesis,
    LegalEntity = "Klangwerk Stimmen GmbH",
    Address = "Deichweg 12, 26382 Wilhelmshaven",
    Country = Countries.DE,
    Role = Roles.SpeechSynthesis,
    ContractOn = "2026-04-15",
    ContractName = "Auftragsverarbeitungsvertrag"
)]

[assembly: Processor(
    Partners.AiTelephony,
    LegalEntity = "Sprechwerk Systems Inc.",
    Country = Countries.US,
    ProcessingCountries = [Countries.US, Countries.IE],
    Role = Roles.AiTelephony,
    ContractOn = "2026-05-20",
    ContractName = "Auftragsverarbeitungsvertrag"
)]
[assembly: Transfer(
    Partners.AiTelephony,
    Mechanisms.SCC,
    Module = "2",
    VerifiedOn = "2026-05-20",
    Measures = "Gespräche werden verschlüsselt übertragen und dort nur während des Gesprächs verarbeitet"
)]

// OpenAI is a real company, and this sample knows nothing of anyone's contract with it: declare entity, contract and
// module of the clauses from your own records.
[assembly: Processor(Partners.LanguageModel, Country = Countries.US, Role = Roles.LanguageModelProcessing)]
[assembly: Transfer(
    Partners.LanguageModel,
    Mechanisms.SCC,
    // As OpenAiCallSummaries and Redaction do it.
    Measures = "Wir übermitteln nur den Text des Gesprächs und machen Rufnummern und E-Mail-Adressen darin vorher unkenntlich"
)]

[assembly: RecipientCategory("Berechtigte Beschäftigte in Vertrieb, Kundenservice und IT", RecipientKind.Internal)]
[assembly: RecipientCategory(
    "Andere Dritte",
    RecipientKind.ThirdParty,
    Condition = "nur bei gesetzlicher Pflicht oder mit Ihrer ausdrücklichen Einwilligung"
)]

[assembly: SecurityMeasure(Measures.EncryptionInTransit)]
[assembly: SecurityMeasure(Measures.EncryptionAtRest)]
[assembly: SecurityMeasure(Measures.AccessControl)]
[assembly: SecurityMeasure(Measures.SecurityAudits)]
[assembly: SecurityMeasure(Measures.DataProtectionTraining)]
[assembly: SecurityMeasure(Measures.InputValidation)]

[assembly: DataSubjectRights(
    Contact = Partners.PrivacyEmail,
    Formless = true,
    IdentityProofOnDoubt = true,
    SafeguardCopies = "Eine Kopie der Garantien für Übermittlungen in Drittländer senden wir Ihnen auf Anfrage per E-Mail."
)]

[assembly: PolicyChanges(
    When = "neue Rechtslage, Änderungen am Rufassistenten, Änderungen der Datenverarbeitung",
    NotifyExistingCustomersBy = ContactChannel.Email
)]

[assembly: PolicyNote(
    PolicySection.Security,
    "Eine absolute Sicherheit gibt es trotz aller Vorkehrungen nicht. Bemerken Sie eine Sicherheitsverletzung, schreiben "
        + "Sie uns bitte sofort."
)]
