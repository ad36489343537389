using PolicyGen;
// Invented: a travel agency in France with transfers for single journeys and an automated decision. What is said of the services is not about them.
[assembly: PrivacyPolicy("Privacy policy of Lumière Voyages", Languages = "en", AsOf = "2026-06-15", Version = "7")]
[assembly: DataController("Lumière Voyages SAS", RepresentedBy = "Chloé Béranger", RepresentativeRole = "présidente", Street = "14 bis rue de l'Échiquier", PostalCode = "75010", City = "Paris", Country = "FR", Email = "bonjour@lumiere.example", PrivacyEmail = "dpo@lumiere.example", Phone = "+33 1 42 46 00 00", VatId = "FR40303265045", Website = "https://www.lumiere.example")]
[assembly: DataProtectionOfficer("Marc-Antoine Rousselet", Email = "dpo@lumiere.example")]
[assembly: Processor("OVHcloud", LegalEntity = "OVH SAS", Address = "2 rue Kellermann, 59100 Roubaix", Country = "FR", Role = "Hosting", ContractOn = "2023-09-01")]
[assembly: Recipient("Airlines", LegalEntity = "Air France SA", Address = "45 rue de Paris, 95747 Roissy CDG Cedex", Country = "FR", Role = "Carrying passengers")]
[assembly: RecipientCategory("Hotels and local agencies at your destination", RecipientKind.Controller, ProcessingCountries = new[] { "MA", "JP", "TH" }, Mechanism = "Art49_1_b", Condition = "You have booked a journey to that country.")]
[assembly: Transfer("Hotels and local agencies at your destination", "Art49_1_b", Condition = "The transfer is necessary for the journey you booked.")]
[assembly: TransferRisk("TH", "Authorities in Thailand may access data without a remedy comparable to that in the EU.")]
[assembly: AutomatedDecision("Release of instalment payments", Logic = "A program weighs amount, departure date and earlier payments.", Consequences = "If the result is negative you pay in full.", HumanReview = true)]
[assembly: ConsentBanner(SettingsAt = "/cookies")]
[assembly: Cookie("_pcid", CookieCategory.Statistics, Months = 13, Provider = "Piano", Basis = Basis.Consent, Purpose = "Audience measurement")]
[assembly: Processor("Piano", LegalEntity = "Piano Software France SAS", Address = "85 avenue J.F. Kennedy, 33700 Mérignac", Country = "FR", GroupCountry = "US", Role = "Audience measurement", ContractOn = "2024-01-01", Mechanism = "SCC")]
[assembly: DataSubjectRights(Contact = "dpo@lumiere.example", SafeguardCopies = "Ask dpo@lumiere.example for a copy.")]
namespace Lumiere;
[DataProcessing("Booking of journeys", DataSubjects = new[] { DataSubjects.Customers, DataSubjects.Passengers }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "the person who books for a group")]
[Purpose("Organising the journey", Basis.Contract), Purpose("Bookkeeping", Basis.LegalObligation, Law = "Article L123-22 of the Code de commerce")]
[DataItem("Names and dates of birth of all travellers"), DataItem(DataItems.PassportNumber, Sensitivity = Sensitivity.IdentityDocument), DataItem("Dietary needs", Optional = true), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent, Voluntary = true)]
[Processor("OVHcloud"), Recipient("Airlines"), RecipientCategory("Hotels and local agencies at your destination")]
[Retention(Years = 10, After = "the end of the financial year", Statute = "Article L123-22 of the Code de commerce", For = new[] { "Invoices" })]
[Retention(Years = 5, After = "your journey", For = new[] { "Travel file" }, Criterion = "the limitation period of Article 2224 of the Code civil")]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Without them we cannot book the journey.")]
abstract class Booking;
[DataProcessing(KnownProcessings.ConsentBasedAnalytics), Processor("Piano"), Retention(Months = 25)] abstract class Stats;
