using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

/// <summary>
/// A small policy that reaches the branches of the forms: a processing as controller and one as processor, transfers, special
/// categories, an automated decision. Its internal facts are words and dates that stand nowhere else.
/// </summary>
internal static class SamplePolicy
{
    public const string Name = "Sample";

    /// <summary>What only the record of processing activities may hold.</summary>
    public static readonly string[] InternalFacts =
    [
        "2031-01-02", // the date of a contract
        "2032-03-04", // the date of a verification
        "2033-05-06", // the date of an impact assessment
        "Ergebnisbericht", // its result
        "2034-07-08", // the date of the next review
        "Aufbewahrung:Anrufe", // the setting a period comes from
        "App.InterneAnrufe", // a class
    ];

    private static readonly Lazy<PolicyDocument> s_document = new(() => FixturePolicies.ReadDocument(Code));

    public static PolicyDocument Document => s_document.Value;

    private static CodeUnderTest Code =>
        CodeUnderTest.Create(
            new SourceFile(
                SourceFile.Folder + "Privacy.cs",
                """
                [assembly: PrivacyPolicy("Datenschutzerklärung Rufassistent", Languages = "de,en", AsOf = "2026-11-01", Version = "2.1",
                    ReviewBy = "2034-07-08", PublishedAt = ["https://rufwerk.example/datenschutz"])]
                [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
                    Country = "DE",
                    State = "DE-NI", Email = "info@rufwerk.example", PrivacyEmail = "datenschutz@rufwerk.example",
                        Phone = "+49 (0)441 123456",
                    RepresentedBy = "Erika Muster")]
                [assembly: DataProtectionOfficer("Max Wächter", Email = "dsb@rufwerk.example")]
                [assembly: SecurityMeasure(Measures.AccessControl)]
                [assembly: Processor("Rechenhaus", Country = "DE", LegalEntity = "Rechenhaus AG", Role = Roles.BackupService)]
                [assembly: Transfer("Twilio", Mechanisms.SCC, VerifiedOn = "2032-03-04", Measures = "Verschlüsselung der Inhalte")]
                """
            ),
            new SourceFile(
                SourceFile.Folder + "Privacy.en.cs",
                """
                [assembly: Translation("en", "Datenschutzerklärung Rufassistent", "Call assistant privacy policy")]
                [assembly: Translation("en", "KI-Telefonie", "AI telephony")]
                [assembly: Translation("en", "Gesprächsinhalt", "Content of the call")]
                [assembly: Translation("en", "Anrufe für Kunden", "Calls for customers")]
                [assembly: Translation("en", "unsere Kunden", "our customers")]
                [assembly: Translation("en", "Terminvergabe", "Allocation of appointments")]
                [assembly: Translation("en", "Freie Zeiten werden der Reihe nach vergeben.", "Free times are allocated in order.")]
                [assembly: Translation("en", "Sie erhalten einen Termin oder keinen.", "You get an appointment or none.")]
                [assembly: Translation("en", "Ergebnisbericht liegt vor.", "Ergebnisbericht exists.")]
                [assembly: Translation("en", "Verschlüsselung der Inhalte", "Encryption of the content")]
                [assembly: Translation("en", "sichere Telefonie", "safe telephony")]
                """
            ),
            new SourceFile(
                SourceFile.Folder + "Calls.cs",
                """
                namespace App;

                [DataProcessing("KI-Telefonie", DataSubjects = [DataSubjects.Callers])]
                [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
                [Purpose(Purposes.ItSecurity, Basis.LegitimateInterests, Interest = "sichere Telefonie")]
                [Processor("Twilio", Country = "US", LegalEntity = "Twilio Inc.", Mechanism = "DPF", ContractOn = "2031-01-02")]
                [Retention(Months = 6, ConfiguredIn = "Aufbewahrung:Anrufe")]
                [Retention(Years = 8, For = ["Gesprächsinhalt"], Statute = "§ 147 Abs. 1 AO")]
                [AutomatedDecision("Terminvergabe", Logic = "Freie Zeiten werden der Reihe nach vergeben.",
                    Consequences = "Sie erhalten einen Termin oder keinen.", HumanReview = true)]
                [ImpactAssessment(AssessmentState.Done, CarriedOutOn = "2033-05-06", Reason = "Ergebnisbericht liegt vor.")]
                public sealed class InterneAnrufe
                {
                    [DataItem(DataItems.PhoneNumber)] public required string Caller { get; init; }
                    [DataItem("Gesprächsinhalt", Optional = true), SpecialCategory(SpecialCategories.Health,
                        Basis.ExplicitConsent)] public string? Transcript { get; set; }
                }

                [DataProcessing("Anrufe für Kunden", Role = ProcessingRole.Processor, OnBehalfOf = "unsere Kunden",
                    DataSubjects = [DataSubjects.Callers])]
                [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
                [Processor("Twilio")]
                [Retention(Days = 30, Then = AfterRetention.ReturnOrErase)]
                public sealed class CallsForCustomers
                {
                    [DataItem(DataItems.PhoneNumber)] public required string Caller { get; init; }
                }
                """
            )
        );
}
