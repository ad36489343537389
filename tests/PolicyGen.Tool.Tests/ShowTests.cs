using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class ShowTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Summarizes_a_policy_in_the_requested_language()
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);

        Assert.Equal(
            """
            Privacy policy
            version 1.0, as of 2026-11-01, in de and en
            Controller:  Rufwerk GmbH, Hafenstraße 1, 26135 Oldenburg, Germany, info@rufwerk.example
            Authority:   State Commissioner for Data Protection Lower Saxony

            Processings (1)
              Taking calls
                Data:        Number
                Purposes:    Calling back: performance of a contract and pre-contractual steps (Article 6(1)(b) GDPR)
                Recipients:  Sprechwerk
                Retention:   6 months
                Declared in: Call

            Recipients (1)
              Sprechwerk
                Countries:   USA
                Transfer:    Sprechwerk (USA): EU-US Data Privacy Framework, certified recipient (Article 45(3) GDPR, \
            Implementing Decision (EU) 2023/1795)

            """.ReplaceLineEndings("\n").Replace("\\\n", "", StringComparison.Ordinal),
            ToolRun.Execute("show", app, "--language", "en").GetResult()
        );
        Assert.Contains("  Anrufe annehmen\n", ToolRun.Execute("show", app).GetResult(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_summary_as_JSON()
    {
        var json = JsonDocument
            .Parse(ToolRun.Execute("show", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls), "--json").GetResult())
            .RootElement;

        Assert.Equal("App", json.GetProperty("assembly").GetString());
        Assert.True(json.GetProperty("isProgram").GetBoolean());
        Assert.Equal("DPF", json.GetProperty("recipients")[0].GetProperty("mechanisms")[0].GetString());
    }

    [Fact]
    public void Shows_the_part_that_a_library_declares() =>
        Assert.StartsWith(
            "Lib: a library that declares a part of a policy\n\nProcessings (1)\n  Anrufe annehmen\n",
            ToolRun.Execute("show", _folder.Build("Lib.dll", TestFolder.Calls)).GetResult(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Declared_texts_cannot_control_the_terminal()
    {
        var app = _folder.Build(
            "App.dll",
            TestFolder.Policy.Replace("Rufwerk GmbH", "Ruf\\u001b[31mwerk", StringComparison.Ordinal),
            TestFolder.Calls
        );

        Assert.Contains("Ruf", ToolRun.Execute("show", app).GetResult(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
