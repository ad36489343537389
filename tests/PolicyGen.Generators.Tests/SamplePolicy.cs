namespace PolicyGen.Generators.Tests;

/// <summary>A small policy, spread over files as one would.</summary>
internal static class SamplePolicy
{
    public static CodeUnderTest Code { get; } =
        CodeUnderTest.Create(
            new SourceFile(
                SourceFile.Folder + "Privacy.cs",
                """
                [assembly: PrivacyPolicy("Datenschutzerklärung Rufassistent", Languages = "de,en", AsOf = "2026-11-01", Version = "1.2")]
                [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
                    Country = "DE",
                    State = "DE-NI", Email = "info@rufwerk.example", PrivacyEmail = "datenschutz@rufwerk.example")]
                [assembly: SecurityMeasure(Measures.AccessControl)]
                """
            ),
            new SourceFile(
                SourceFile.Folder + "Privacy.en.cs",
                """
                [assembly: Translation("en", "Datenschutzerklärung Rufassistent", "Call assistant privacy policy")]
                [assembly: Translation("en", "KI-Telefonie", "AI telephony")]
                [assembly: Translation("en", "Gesprächsinhalt", "Content of the call")]
                [assembly: Translation("en", "Server-Protokolle", "Server logs")]
                """
            ),
            new SourceFile(
                SourceFile.Folder + "CallRecord.cs",
                """
                namespace App.Calls;

                [DataProcessing("KI-Telefonie")]
                [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
                [Processor("Twilio", Country = "US", Mechanism = "DPF")]
                [Retention(Months = 6)]
                public sealed class CallRecord
                {
                    [DataItem(DataItems.PhoneNumber)] public required string Caller { get; init; }
                    [DataItem("Gesprächsinhalt")] public string? Transcript { get; set; }

                    public bool IsLong()
                    {
                        return Transcript?.Length > 1000;
                    }
                }
                """
            ),
            new SourceFile(
                SourceFile.Folder + "Logs.cs",
                """
                namespace App;

                [DataProcessing("Server-Protokolle"), Retention(Days = 7)]
                [Purpose(Purposes.ItSecurity, Basis.LegitimateInterests)]
                internal abstract class Logs;
                """
            ),
            new SourceFile(
                SourceFile.Folder + "Program.cs",
                """
                namespace App;

                public static class Startup
                {
                    public static int Answer() => 42;
                }
                """
            )
        );
}
