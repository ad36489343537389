using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>Projects that a policy is spread over.</summary>
internal static class Projects
{
    public const string Root = """
        [assembly: PrivacyPolicy("Datenschutzerklärung", Languages = "de,en", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]

        """;

    public const string Calls = """
        namespace Calls
        {
            [DataProcessing("Anrufe annehmen"), Purpose(Purposes.EnquiryAnswering, Basis.Contract), Retention(Months = 6,
                After = Events.Call)]
            [Processor("Sprechwerk", Country = "US", Mechanism = "DPF", Role = "Sprachausgabe")]
            public class Call { [DataItem(DataItems.PhoneNumber)] public string Caller { get; set; } = ""; [DataItem("Anliegen")]
                public string? Wish { get; set; } }
        }
        """;

    public const string CallsInEnglish = """
        [assembly: Translation("en", "Anrufe annehmen", "Answering calls")]
        [assembly: Translation("en", "Sprachausgabe", "speech output")]
        [assembly: Translation("en", "Anliegen", "request")]

        """;

    public const string Logs = """
        [assembly: SecurityMeasure(Measures.AccessControl)]
        namespace Logs { [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] public abstract class Log; }
        """;

    public static GeneratorRun BuildLibrary(string name, string source, params MetadataReference[] references) =>
        GeneratorRun.Execute(CodeUnderTest.Create(source).WithReferences(references) with { AssemblyName = name });

    public static GeneratorRun BuildProgram(string source, params MetadataReference[] references) =>
        GeneratorRun.Execute(CodeUnderTest.Create(source).WithReferences(references));
}
