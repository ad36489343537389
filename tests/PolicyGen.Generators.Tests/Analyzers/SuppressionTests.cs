using Microsoft.CodeAnalysis;
using PolicyGen.Core.Changes;
using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>A finding can be suppressed in code and by a configuration, wherever it is.</summary>
public sealed class SuppressionTests
{
    private const string Call =
        """[DataProcessing("Anrufe")] class Call { [DataItem("Gesagtes")] public string Transcript { get; set; } = ""; } """;

    /// <summary>A lock file that accepts nothing: PG0061 speaks where there is one.</summary>
    private static readonly SourceFile s_lockFile = new(SourceFile.Folder + PolicyLock.FileName, "{}");

    /// <summary>Sources with the finding between the marks, on the assembly, a type and a member, and in code.</summary>
    private static readonly Dictionary<string, string> s_sources = new(StringComparer.Ordinal)
    {
        ["PG0005"] = """[assembly: Covers(CoverKind.Product, "KaiForms"), Covers(CoverKind.Product, §"Kaiform"§)]""",
        ["PG0007"] = """[assembly: PrivacyPolicy(AsOf = "2026-11-01", ReviewBy = §"2025-11-01"§)]""",
        ["PG0017"] = RuleRun.Root + """[DataProcessing("Kunden")] class Customer { public string? §Email§ { get; set; } }""",
        ["PG0019"] =
            RuleRun.Root
            + """[DataProcessing("Standort"), Excludes(§Exclusions.LocationTracking§), DataItem(DataItems.Location)] class Trip;""",
        ["PG0021"] = """
            [assembly: KnownProcessor("Sprechwerk", Namespaces = new[] { "Sprechwerk" })]
                namespace Sprechwerk { public class SpeechClient; } class Answers {
                object Create() => new §Sprechwerk.SpeechClient§(); }
            """,
        ["PG0022"] =
            RuleRun.Root
            + """class Answers { Task Ask(System.Net.Http.HttpClient client) => client.GetAsync(§"https://api.openai.com/v1"§); }""",
        ["PG0055"] =
            RuleRun.Root
            + Call
            + """
                class Answers { Task Ask(System.Net.Http.HttpClient client, Call call)
                    => client.PostAsync("https://api.openai.com/v1",
                    §new System.Net.Http.StringContent(call.Transcript)§); }
                """,
        ["PG0057"] =
            RuleRun.Root
            + Call
            + """
                class Log(Microsoft.Extensions.Logging.ILogger log) {
                    void Write(Call call) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log,
                    "Said {Text}", §call.Transcript§); }
                """,
        ["PG0061"] = """[assembly: §PrivacyPolicy(AsOf = "2026-11-01")§]""",
        ["PG0063"] = RuleRun.Root + """[DataProcessing("Kunden")] class A; [§DataProcessing("Kunden")§] class B;""",
        ["PG0065"] =
            RuleRun.Root
            + """[DataProcessing("Anrufe"), §Retention(Months = 6)§] class Call { public string Transcript { get; set; } = ""; }""",
    };

    public static TheoryData<string> Ids => [.. s_sources.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Is_suppressed_by_a_pragma(string id) =>
        Run(id, "#pragma warning disable " + id + "\n", $"{{|-{id}:", "|}").VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Is_suppressed_by_an_attribute_on_the_assembly(string id) =>
        Run(
                id,
                $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PolicyGen\", \"{id}\", Justification = \"test\")]\n",
                $"{{|-{id}:",
                "|}"
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Is_suppressed_by_an_editorconfig(string id) =>
        Run(id, "", "", "").WithEditorConfig($"dotnet_diagnostic.{id}.severity = none").VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Ids))]
    public Task An_editorconfig_changes_the_severity(string id) =>
        (
            Run(id, "", "[|", "|]").WithEditorConfig($"dotnet_diagnostic.{id}.severity = suggestion") with
            {
                Severity = DiagnosticSeverity.Info,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string id, string before, string open, string close)
    {
        var parts = s_sources[id].Split('§');
        var code = CodeUnderTest.Create(before + parts[0] + open + parts[1] + close + parts[2]).WithReferences(References.AspNetCore);
        return AnalyzerRun.Create(DocumentedRule.Get(id).CreateAnalyzer(), code) with
        {
            AdditionalFiles = id == "PG0061" ? [s_lockFile] : [],
        };
    }
}
