using System.Reflection;
using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("Policy000")]
    [InlineData("Policy004")]
    public void Reports_nothing_for_a_policy_that_builds(string name)
    {
        var root = typeof(LintTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;
        var sources = Directory
            .EnumerateFiles(Path.Combine(root, "tests", "Fixtures", name), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

        Assert.Equal("", ToolRun.Execute("lint", _folder.Build("App.dll", [.. sources])).GetResult());
    }

    [Fact]
    public void Findings_have_a_place_a_rule_and_a_message()
    {
        var app = _folder.Build(
            "App.dll",
            TestFolder.Policy.Replace("[assembly: Translation(\"en\", \"Rufnummer\", \"Number\")]", "", StringComparison.Ordinal),
            TestFolder.Calls,
            """
            [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7), Processor("Sprechwerk", Country = "DE")] abstract class Logs;
            """
        );

        Assert.Equal(
            """Call.Caller: warning PG0009: 'Rufnummer' has no text in 'en'. Add [assembly: Translation("en", "Rufnummer", "…")] """
                + "or use a term of the vocabulary.\n"
                + "Logs: error PG0005: Country of 'Sprechwerk' is declared twice with different values: 'US' in App and 'DE' in App. "
                + "Write the same value in both places, or write it once and refer to it by name elsewhere.\n",
            ToolRun.Execute("lint", app).GetResult(exitCode: 1)
        );
        var json = JsonDocument.Parse(ToolRun.Execute("lint", app, "--json").GetResult(exitCode: 1)).RootElement;
        Assert.Equal(["PG0009", "PG0005"], json.EnumerateArray().Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal("Logs", json[1].GetProperty("place").GetString());
    }

    [Fact]
    public void A_library_can_refer_to_declarations_of_its_references()
    {
        _folder.Build("Calls.dll", TestFolder.Calls.Replace("class Call ", "public class Call ", StringComparison.Ordinal));
        const string Rows = "[UsedIn(typeof(Call))] class Row { [DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }";

        Assert.Equal("", ToolRun.Execute("lint", _folder.BuildWithReferences("Rows.dll", ["Calls.dll"], Rows)).GetResult());
        Assert.Equal(
            "",
            ToolRun
                .Execute(
                    "lint",
                    _folder.BuildWithReferences(
                        "App.dll",
                        ["Calls.dll", "Rows.dll"],
                        TestFolder.Policy,
                        "class Uses { object a = new Call(); }"
                    )
                )
                .GetResult()
        );
        // With nothing beside it there is nothing else to find it in.
        Assert.Contains(
            "PG0050",
            ToolRun
                .Execute(
                    "lint",
                    _folder.Build(
                        "Alone.dll",
                        "[UsedIn(typeof(Other))] class Row { [DataItem(\"Rufnummer\")] public string Number { get; set; "
                            + "} = \"\"; } class Other;"
                    )
                )
                .GetResult(exitCode: 1),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();
}
