using PolicyGen;

// Assumed: the date; the policy has a version, but none.
[assembly: PrivacyPolicy("Datenschutzerklärung Kaifon.ai", Languages = "de,en", Version = "1.1", AsOf = "2025-12-01",
    PublishedAt = ["https://kaifon.ai/datenschutzerklaerung", "https://lvlsolutions.de/datenschutzerklaerung"])]
[assembly: DataController("LvL Solutions", Owner = "Dino Leupold von Löwenthal",
    Street = "Langerhansstraße 11", PostalCode = "80999", City = "München", Country = Countries.DE, State = "DE-BY",
    Email = "info@lvlsolutions.de", PrivacyEmail = "datenschutz@lvlsolutions.de", Phone = "+49 152 34179318", VatId = "DE274586734")]
[assembly: NoDataProtectionOfficer("Gesetzlich ist eine Benennung nicht erforderlich.")]
// Assumed: that it was checked; an assessment would make an officer necessary (§ 38 Abs. 1 S. 2 BDSG).
[assembly: ImpactAssessment(AssessmentState.NotRequired, CarriedOutOn = "2025-11", Reason = "Die KI entscheidet nichts. Angaben zur Gesundheit verarbeiten wir im Auftrag einzelner Praxen und in geringem Umfang.")]

[assembly: Covers(CoverKind.Brand, "Kaifon.ai", Brands.Kaigency)]
[assembly: Covers(CoverKind.Product, Brands.Kaifon, "KaiChat", "KaiBot", "KaiSocial", "KaiLytics", "KaiForms", "KaiSales", Under = Brands.Kaigency)]
[assembly: Covers(CoverKind.Unit, Brands.Consulting, Brands.Projects)]
[assembly: Covers(CoverKind.Domain, "MazdaFreunde.de", "Autodreams", "Leupold-von-Löwenthal.de", Under = Brands.Projects)]

[assembly: Processor(Services.Smao, Role = Roles.VoiceAgentPlatform, Country = Countries.DE, Place = "Berlin",
    ProcessingCountries = [Countries.DE, Countries.NL], WhiteLabel = true, ContractName = Services.Contract)]
// Assumed: which data go to which processor; the original names them for all processing.
// Assumed: legal entity, address and country of the servers.
[assembly: Processor(Services.Hostinger, LegalEntity = "Hostinger International Ltd.", Address = "61 Lordou Vironos Street, 6023 Larnaka", Country = Countries.CY,
    ProcessingCountries = [Countries.DE], Role = Roles.Hosting, ContractName = Services.Contract)]
// Assumed: legal entity and address.
[assembly: Processor(Services.Hetzner, LegalEntity = "Hetzner Online GmbH", Address = "Industriestr. 25, 91710 Gunzenhausen", Country = Countries.DE,
    ProcessingCountries = [Countries.DE], Role = Roles.CloudInfrastructure, ContractName = Services.Contract)]
// Assumed: legal entity and address.
[assembly: Processor(Services.Google, LegalEntity = "Google Cloud EMEA Limited", Address = "70 Sir John Rogerson’s Quay, Dublin 2", Country = Countries.IE, GroupCountry = Countries.US,
    Role = "Kommunikation und Produktivität", ContractName = Services.Contract)]
[assembly: Transfer(Services.Google, Mechanisms.SCC, Measures = "Ergänzende technische und organisatorische Sicherheitsmaßnahmen",
    Condition = "Es geht um eine optionale Funktion, für die keine Alternative aus der EU gewählt ist.")]
// Assumed: the host.
[assembly: Processor(Services.N8n, SelfHosted = true, HostedBy = Services.Hetzner, ProcessingCountries = [Countries.DE], Role = Roles.WorkflowAutomation)]
[assembly: RecipientCategory(Services.Staff, RecipientKind.Internal)]
[assembly: RecipientCategory(Services.Customers, RecipientKind.Customer, Condition = "Der Auftrag lässt sich sonst nicht erfüllen.")]

[assembly: ProcessingLocation(LocationClaim.PreferablyInEea, Countries = [Countries.DE, Countries.NL],
    Condition = "Für optionale Funktionen können Daten in die USA gelangen, wenn keine Alternative aus der EU gewählt ist. Kunden erfahren das Nähere aus ihrem Auftragsverarbeitungsvertrag (AVV).")]
[assembly: Excludes(Exclusions.DisclosureForAdvertising)]
[assembly: Excludes(Exclusions.OtherPurposes)]
[assembly: AiTraining(AiTrainingUse.None)]
[assembly: NoAutomatedDecisions("Unsere KI-Systeme unterstützen nur technische Abläufe. Profiling im Sinne dieses Artikels setzen wir nicht ein.")]

[assembly: SecurityMeasure(Measures.RoleBasedAccess)]
[assembly: SecurityMeasure(Measures.EncryptionInTransit)]
[assembly: SecurityMeasure("Hosting bevorzugt in der EU")]
[assembly: SecurityMeasure(Measures.Backups)]
[assembly: SecurityMeasure(Measures.BusinessContinuity)]
[assembly: SecurityMeasure(Measures.AccessLogging)]
[assembly: SecurityMeasure("Schutz vor unbefugtem Zugriff")]

// Assumed: where consent is withdrawn.
[assembly: ConsentBanner(SettingsAt = "Cookie-Einstellungen am Ende jeder Seite")]
// Assumed: how to get a copy of the safeguards.
[assembly: DataSubjectRights(Contact = "datenschutz@lvlsolutions.de", SafeguardCopies = "Eine Kopie der Standardvertragsklauseln senden wir Ihnen auf Anfrage per E-Mail.")]
[assembly: PolicyChanges(When = "Änderungen der Rechtslage oder der Technik")]

/// <summary>The brands and units of the policy.</summary>
internal static class Brands
{
    public const string Kaigency = "Kaigency";
    public const string Kaifon = "Kaifon";
    public const string Consulting = "LvL Consulting";
    public const string Projects = "LvL Projects";
}

/// <summary>The names under which recipients stand in the policy.</summary>
internal static class Services
{
    public const string Smao = "smao GmbH";
    public const string Hostinger = "Hostinger";
    public const string Hetzner = "Hetzner";
    public const string Google = "Google Workspace";
    public const string N8n = "n8n";
    public const string Staff = "Interne Stellen";
    public const string Customers = "Kunden";
    public const string Contract = "Auftragsverarbeitungsvertrag";
}

/// <summary>The categories of data.</summary>
internal static class Categories
{
    public const string Communication = "Kontakt- und Kommunikationsdaten";
    public const string Contract = "Vertrags- und Rechnungsdaten";
    public const string Usage = "Nutzungs- und Interaktionsdaten";
    public const string Telephony = "Verbindungs- und Telefoniemetadaten";
    public const string Transcripts = "Transkripte und Gesprächsverläufe";
    public const string Forwarding = "Weiterleitungsdaten";
    public const string Logs = "Technische Protokolldaten";
}

/// <summary>Interests that several purposes rest on.</summary>
internal static class Interests
{
    public const string Operation = "sicherer und effizienter Betrieb";
}
