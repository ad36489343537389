using System.Text;
using System.Text.Json;

namespace PolicyGen.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# Privacy policy")]
    [InlineData("text", "Privacy policy")]
    [InlineData("json", "{")]
    [InlineData("tilt", "{")]
    [InlineData("record", "{")]
    [InlineData("record-csv", "\"Record under\"")]
    [InlineData("record-markdown", "# Record of processing activities")]
    [InlineData("cyclonedx", "{")]
    [InlineData("dpv", "{")]
    public void Writes_each_format_to_standard_output_or_a_file(string format, string start)
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);
        var text = ToolRun.Execute("export", app, "--format", format, "--language", "en").GetResult();
        var file = _folder.GetPath(Path.Combine("new", "policy.out"));

        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Execute("export", app, "-f", format, "-l", "en", "-o", file).ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(file));
    }

    [Fact]
    public void Exports_the_page_of_the_program()
    {
        var run = GeneratorRun.Execute(TestFolder.Policy, TestFolder.Calls);
        using var loaded = run.Load();

        Assert.Equal(
            loaded.GetHtml("de"),
            ToolRun.Execute("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls)).GetResult()
        );
    }

    [Fact]
    public void Writes_the_file_of_the_build_into_a_folder()
    {
        var run = ToolRun.Execute(
            "export",
            _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls),
            "--format",
            "record",
            "--output",
            _folder.Folder,
            "--json"
        );

        Assert.Equal(
            _folder.GetPath("privacy-policy.de.record.json"),
            JsonDocument.Parse(run.GetResult()).RootElement.GetProperty("file").GetString()
        );
        Assert.True(File.Exists(_folder.GetPath("privacy-policy.de.record.json")));
    }

    [Theory]
    [InlineData("htm", "error: 'htm' is not a format; did you mean 'html'?\n")]
    [InlineData(
        "pdf",
        "error: 'pdf' is not a format; write html, fragment, markdown, text, json, tilt, record, record-csv, record-markdown, "
            + "cyclonedx, dpv\n"
    )]
    public void Reports_an_unknown_format(string format, string message) =>
        Assert.Equal(
            message,
            ToolRun.Execute("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls), "--format", format).GetFailure()
        );

    [Fact]
    public void Reports_a_language_that_the_policy_does_not_have() =>
        Assert.Equal(
            "error: The policy is not written in 'fr' but in de and en\n",
            ToolRun.Execute("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls), "--language", "fr").GetFailure()
        );

    [Fact]
    public void Reports_a_library_as_it_has_no_policy() =>
        Assert.Contains(
            "is a library: it declares a part of a policy",
            ToolRun.Execute("export", _folder.Build("Lib.dll", TestFolder.Calls)).GetFailure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Wraps_the_document_in_JSON_when_asked_to()
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);

        var json = System
            .Text.Json.JsonDocument.Parse(
                ToolRun.Execute("export", app, "--format", "record-csv", "--language", "en", "--json").GetResult()
            )
            .RootElement;
        Assert.Equal(
            ("record-csv", "en", true),
            (json.GetProperty("format").GetString(), json.GetProperty("language").GetString(), json.GetProperty("isInternal").GetBoolean())
        );
        Assert.Equal(
            ToolRun.Execute("export", app, "--format", "record-csv", "--language", "en").GetResult(),
            json.GetProperty("content").GetString()
        );

        var merged = System
            .Text.Json.JsonDocument.Parse(ToolRun.Execute("merge", app, "--format", "record-csv", "--json").GetResult())
            .RootElement;
        Assert.Equal(ToolRun.Execute("merge", app, "--format", "record-csv").GetResult(), merged.GetProperty("content").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
