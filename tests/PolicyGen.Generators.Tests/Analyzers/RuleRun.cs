using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>Runs one rule as its tests do: in a library, or in the project that writes the policy.</summary>
internal static class RuleRun
{
    /// <summary>A head that no rule on the assembly finds anything above an information in.</summary>
    public const string Root = """
        [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135",
            City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]

        """;

    public static Task VerifyReportsAsync(
        DiagnosticAnalyzer analyzer,
        string source,
        DiagnosticSeverity severity,
        params string[] messages
    ) =>
        (AnalyzerRun.Create(analyzer, source) with { Messages = messages, Severity = severity }).VerifyAsync(
            TestContext.Current.CancellationToken
        );

    /// <summary>Reports what is marked, and nothing where nothing is.</summary>
    public static Task VerifyAsync(DiagnosticAnalyzer analyzer, string source) =>
        AnalyzerRun.Create(analyzer, source).VerifyAsync(TestContext.Current.CancellationToken);
}
