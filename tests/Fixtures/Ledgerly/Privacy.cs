using PolicyGen;
// Invented: software for companies that is a processor for its customers and a controller for the rest. What is said of the services is not about them.
[assembly: PrivacyPolicy("Privacy notice – Ledgerly", Languages = "en", AsOf = "2026-11-01", Version = "2026-11")]
[assembly: DataController("Ledgerly UG (haftungsbeschränkt)", RepresentedBy = "Mira Okafor", RepresentativeRole = "Managing Director", Street = "Rosenthaler Str. 40", PostalCode = "10178", City = "Berlin", Country = Countries.DE, State = "DE-BE",
    Email = "hello@ledgerly.example", PrivacyEmail = "privacy@ledgerly.example", Phone = "+49 (0)30 5557788", VatId = "DE274586734", Website = "https://ledgerly.example")]
[assembly: DataProtectionOfficer("Data Protection Officer", Email = "dpo@ledgerly.example")]
[assembly: Processor("AWS", LegalEntity = "Amazon Web Services EMEA SARL", Address = "38 avenue John F. Kennedy, L-1855 Luxembourg", Country = "LU", GroupCountry = "US", ProcessingCountries = new[] { "DE" }, Place = "Frankfurt am Main", Role = Roles.CloudInfrastructure, ContractOn = "2024-01-09", Mechanisms = new[] { "DPF" })]
[assembly: Transfer("AWS", "DPF", VerifiedOn = "2026-10-02")]
[assembly: Transfer("AWS", "SCC", Module = "Module 3", Condition = "The certification under the Data Privacy Framework ends.", Measures = "Encryption with keys that only we hold")]
[assembly: Processor("Sentry", LegalEntity = "Functional Software, Inc.", Address = "45 Fremont Street, San Francisco, CA 94105", Country = "US", Role = "Error tracking", ContractOn = "2025-06-30")]
[assembly: Transfer("Sentry", Mechanisms.SCC, Module = "Module 2", VerifiedOn = "2026-02-11", Measures = "IP addresses are removed before the reports are sent; the transfer was assessed (transfer impact assessment)")]
[assembly: Processor("Stripe", LegalEntity = "Stripe Payments Europe, Limited", Address = "1 Grand Canal Street Lower, Grand Canal Dock, Dublin", Country = "IE", GroupCountry = "US", Role = Roles.PaymentProcessing, ContractOn = "2024-03-01", AlsoController = true)]
[assembly: Transfer("Stripe", "DPF", VerifiedOn = "2026-10-02")]
[assembly: NoAutomatedDecisions("The software sorts vouchers and suggests accounts; a person at the customer confirms each booking.")]
[assembly: DataSubjectRights(Contact = "privacy@ledgerly.example", SafeguardCopies = "Write to privacy@ledgerly.example for a copy of the standard contractual clauses.")]
[assembly: AiTraining(AiTrainingUse.None, Details = "Neither we nor our providers train models with your data.")]
[assembly: Cookie("ledgerly_session", CookieCategory.Necessary, Session = true, Purpose = "Keeps you signed in")]
[assembly: SecurityMeasure("ISO/IEC 27001 certified management of information security")]
[assembly: RecipientCategory("Our customers' tax advisers", RecipientKind.ThirdParty, Condition = "The customer has given them access.")]
namespace Ledgerly;

[DataProcessing("User accounts of our customers", DataSubjects = new[] { DataSubjects.ContactPersons })]
[Purpose("Setting up and running user accounts", Basis.LegitimateInterests, Interest = "performing the contract with your employer")]
[Purpose("Security of the accounts", Basis.LegitimateInterests, Interest = "detecting and preventing misuse")]
[DataItem("Business e-mail address"), DataItem(DataItems.FullName), DataItem(DataItems.LoginHistory)]
[Processor("AWS")]
[Retention(Days = 30, After = "your account is closed", Then = AfterRetention.Erase)]
public abstract class Account;

[DataProcessing("Vouchers and ledgers of our customers", Role = ProcessingRole.Processor, OnBehalfOf = "our customers", DataSubjects = new[] { DataSubjects.CustomersOfCustomers })]
[Purpose("Bookkeeping for the customer")]
[DataItem("Names, addresses and bank details on vouchers")]
[Processor("AWS"), RecipientCategory("Our customers' tax advisers")]
[Retention(Days = 60, After = Events.ContractEnd, Then = AfterRetention.ReturnOrErase)]
public abstract class Voucher;

[DataProcessing("Subscription and billing", DataSubjects = new[] { DataSubjects.Customers })]
[Purpose(Purposes.Invoicing, Basis.Contract)]
[Purpose("Tax and commercial bookkeeping", Basis.LegalObligation, Law = "Section 147 AO, Section 257 HGB")]
[DataItem("Billing contact"), DataItem(DataItems.PaymentData), DataItem(DataItems.VatId)]
[Processor("Stripe"), Retention(Years = 8, After = Events.EndOfCalendarYear, Statutes = new[] { Statutes.Ao147Vouchers, Statutes.UStG14b })]
[ProvisionOfData(ProvisionDuty.RequiredByContract, Consequence = "Without them we cannot bill you and cannot provide the service.")]
public abstract class Billing;

[DataProcessing("Crash reports", DataSubjects = new[] { DataSubjects.Users }, Source = DataSource.Automatic)]
[Purpose("Finding and fixing faults", Basis.LegitimateInterests, Interest = "stable and secure software")]
[DataItem(DataItems.CrashReports), DataItem("Version of app and operating system"), DataItem("Pseudonymous user identifier")]
[Deidentified(Deidentification.Pseudonymized), Processor("Sentry"), Retention(Days = 90)]
public abstract class Crashes;

[DataProcessing("Usage telemetry", DataSubjects = new[] { DataSubjects.Users }, Source = DataSource.Automatic)]
[Purpose("Learning which features are used", Basis.DeviceConsent, Basis.Consent, WithdrawBy = "You can switch telemetry off under Settings → Privacy at any time.")]
[DataItem("Clicked features and duration of use"), Retention(Months = 13, Then = AfterRetention.Anonymize), Processor("AWS")]
public abstract class Telemetry;

[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 14), Processor("AWS")] abstract class Logs;
