using PolicyGen;

[assembly: PrivacyPolicy("Datenschutzerklärung von KIMON", Languages = "de,en", AsOf = "2025-04", PublishedAt = ["https://www.ki-mon.de/datenschutz"])]
[assembly: DataController("Kimon Schulz – Agentur für Künstliche Intelligenz und Automatisierung", ShortName = "KIMON", Owner = "Kimon Schulz", LegalForm = "Einzelunternehmen",
    Street = "August-Wilhelm-Kühnholz-Straße 5", PostalCode = "26135", City = "Oldenburg", Country = Countries.DE, State = "DE-NI",
    Email = "mail@ki-mon.de", Phone = "+49 178 2117211", Website = "https://www.ki-mon.de")]
[assembly: NoDataProtectionOfficer("Für unser Einzelunternehmen besteht diese Pflicht nicht.")]
[assembly: Covers(CoverKind.Domain, "www.ki-mon.de")]
[assembly: Covers(CoverKind.Audience, DataSubjects.Customers, DataSubjects.WebsiteVisitors)]

[assembly: RecipientCategory(Services.Host, RecipientKind.Processor, Role = Roles.Hosting, Country = Countries.DE, Place = "nur auf Servern in der EU", ContractName = Services.Contract)]
// Assumed: the country.
[assembly: RecipientCategory(Services.Mail, RecipientKind.Processor, Role = Roles.EmailHosting, Country = Countries.DE, ContractName = Services.Contract)]
// Assumed: legal entity and country.
[assembly: Recipient(Services.Zadarma, LegalEntity = "IP Telecom Bulgaria Ltd.", Country = Countries.BG, Role = "VoIP-Plattform und Rufnummern")]
// Assumed: legal entity, and that the clauses, which the original names for all providers outside the EU, cover this one.
[assembly: Processor(Services.Stripe, LegalEntity = "Stripe Payments Europe, Limited", Country = Countries.IE, GroupCountry = Countries.US, AlsoController = true,
    Role = "Zahlungsdienstleister für Kreditkartenzahlungen bei Abonnements", Mechanism = Mechanisms.SCC, ContractName = Services.Contract)]
// Assumed: legal entity.
[assembly: Processor(Services.Vapi, LegalEntity = "Vapi, Inc.", Country = Countries.US, ProcessingCountries = [Countries.US],
    Role = "KI-Sprachverarbeitung der Anrufe", ContractName = Services.Contract)]
[assembly: Transfer(Services.Vapi, Mechanisms.SCC)]
[assembly: Transfer(Services.Vapi, Mechanisms.Art49_1_a, Condition = ConsentToTransfer.Caller)]
// Assumed: legal entity.
[assembly: Processor(Services.Zapier, LegalEntity = "Zapier, Inc.", Country = Countries.US, ProcessingCountries = [Countries.US],
    Role = "Integrations- und Workflow-Plattform", ContractName = Services.Contract)]
[assembly: Transfer(Services.Zapier, Mechanisms.SCC)]
[assembly: Transfer(Services.Zapier, Mechanisms.Art49_1_a, Condition = ConsentToTransfer.Person)]
// Assumed: legal entity.
[assembly: Processor(Services.Buffer, LegalEntity = "Buffer, Inc.", Country = Countries.US, ProcessingCountries = [Countries.US],
    Role = Roles.SocialMediaManagement, Mechanism = Mechanisms.SCC, ContractName = Services.Contract)]
// Assumed: the country; the original only says outside the EU.
[assembly: Processor(Services.Bannerbear, Country = Countries.US, ProcessingCountries = [Countries.US],
    Role = Roles.ImageGeneration, Mechanism = Mechanisms.SCC, ContractName = Services.Contract)]
// Assumed: legal entity.
[assembly: Processor(Services.Canva, LegalEntity = "Canva Pty Ltd", Country = Countries.AU, ProcessingCountries = [Countries.AU],
    Role = "Gestaltung von Grafiken", Mechanism = Mechanisms.SCC, ContractName = Services.Contract)]
// Assumed: legal entity.
[assembly: Recipient(Services.LinkedIn, LegalEntity = "LinkedIn Ireland Unlimited Company", Country = Countries.IE, GroupCountry = Countries.US, Role = Roles.SocialNetwork, Mechanism = Mechanisms.SCC)]
// Assumed: legal entity; the original leaves open whether it is used.
[assembly: Processor(Services.Analytics, LegalEntity = "Google Ireland Limited", Country = Countries.IE, GroupCountry = Countries.US,
    Role = Roles.WebAnalytics, Mechanism = Mechanisms.SCC, ContractName = Services.Contract)]
[assembly: TransferRisk(Countries.US, "Das Schutzniveau entspricht dort nicht bei jedem Empfänger dem der EU. US-Behörden können Daten einsehen.")]

[assembly: Cookie("kimon_session", CookieCategory.Necessary, Session = true, Purpose = "Login und Warenkorb",
    Basis = Basis.LegitimateInterests, Interest = "ein sicheres Angebot, das funktioniert")] // Assumed: the name.
[assembly: ConsentBanner(SettingsAt = "Cookie-Einstellungen auf unserer Website")]
[assembly: PolicyNote(PolicySection.Cookies, "Auch Ihr Browser kann Cookies blockieren. Manche Funktionen der Website sind dann eingeschränkt.")]
// Assumed: how to get a copy of the safeguards.
[assembly: DataSubjectRights(Contact = "mail@ki-mon.de", Formless = true, IdentityProofOnDoubt = true, SafeguardCopies = "Eine Kopie der Standardvertragsklauseln senden wir Ihnen auf Anfrage per E-Mail.")]
[assembly: SecurityMeasure(Measures.EncryptionInTransit)]
[assembly: SecurityMeasure(Measures.AccessControl)]
[assembly: SecurityMeasure(Measures.LeastPrivilege)]
[assembly: SecurityMeasure("Aktueller Virenschutz")]
[assembly: SecurityMeasure(Measures.Firewalls)]
[assembly: SecurityMeasure("Regelmäßige Updates der Software")]
[assembly: SecurityMeasure("Verträge mit Dienstleistern über die Datensicherheit")]
[assembly: PolicyNote(PolicySection.Security, "Einzelheiten enthält die Anlage zum AV-Vertrag. Keine Übertragung im Internet ist völlig sicher.")]
[assembly: PolicyChanges(When = "neue Dienste, eine andere Rechtslage", NotifyExistingCustomersBy = ContactChannel.Email)]

/// <summary>The names under which recipients stand in the policy.</summary>
internal static class Services
{
    public const string Host = "Hosting-Anbieter der Website";
    public const string Mail = "E-Mail-Dienst";
    public const string Zadarma = "Zadarma";
    public const string Stripe = "Stripe";
    public const string Vapi = "VAPI.ai";
    public const string Zapier = "Zapier";
    public const string Buffer = "Buffer";
    public const string Bannerbear = "Bannerbear";
    public const string Canva = "Canva";
    public const string LinkedIn = "LinkedIn";
    public const string Analytics = "Google Analytics";
    public const string Contract = "AV-Vertrag";
}

/// <summary>When a transfer rests on consent, by the person whose data these are.</summary>
internal static class ConsentToTransfer
{
    public const string Caller = "Die Klauseln greifen ausnahmsweise nicht, und Sie haben zu Beginn des Gesprächs ausdrücklich eingewilligt (Opt-In).";
    public const string Person = "Die Klauseln greifen ausnahmsweise nicht, und die betroffene Person hat selbst ausdrücklich eingewilligt.";
}

/// <summary>The people on whose behalf KIMON works, and what holds for their data.</summary>
internal static class Orders
{
    public const string Customers = "unseren Kunden";
    public const string Instruction = "eine frühere Weisung des Kunden zur Löschung oder Herausgabe";
    public const string End = "Auftragsende";
}
