using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;

namespace PolicyGen.Generators.Tests.Changes;

/// <summary>A policy that was accepted, and rules on what became of it.</summary>
internal static class AcceptedPolicy
{
    public const string Policy = """
        [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01", Version = "1.0")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]
        [DataProcessing("Anrufe annehmen"), Purpose("Rückruf", Basis.Contract), Retention(Months = 6)] class Call {
            [DataItem("Rufnummer")] public string Caller { get; set; } = ""; }
        """;

    public static AnalyzerRun CreateRun(DiagnosticAnalyzer analyzer, string source) =>
        CreateRun(analyzer, source, PolicyLock.Create(GeneratorRun.Execute(Policy).GetDocument(), before: null).ToString());

    public static AnalyzerRun CreateRun(DiagnosticAnalyzer analyzer, string source, string lockFile) =>
        AnalyzerRun.Create(analyzer, source) with
        {
            AdditionalFiles = [new SourceFile(SourceFile.Folder + PolicyLock.FileName, lockFile)],
        };

    /// <summary>The policy with a text replaced, and the attribute of the root marked.</summary>
    public static string ReplaceText(string old, string @new, bool isMarked = true)
    {
        var text = Policy.Replace(old, @new, StringComparison.Ordinal);
        return isMarked
            ? text.Replace("PrivacyPolicy(", "[|PrivacyPolicy(", StringComparison.Ordinal)
                .Replace("Version = \"1.0\")", "Version = \"1.0\")|]", StringComparison.Ordinal)
            : text;
    }
}
