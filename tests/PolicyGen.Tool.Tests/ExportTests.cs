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
    public void Each_form_is_written_to_standard_output_or_a_file(string format, string start)
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);
        var text = ToolRun.Of("export", app, "--format", format, "--language", "en").Result();
        var file = _folder.PathOf(Path.Combine("new", "policy.out"));

        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("export", app, "-f", format, "-l", "en", "-o", file).ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(file));
    }

    [Fact]
    public void The_page_is_that_of_the_program()
    {
        var run = GeneratorRun.Of(TestFolder.Policy, TestFolder.Calls);
        using var loaded = run.Load();

        Assert.Equal(loaded.HtmlText("de"), ToolRun.Of("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls)).Result());
    }

    [Fact]
    public void A_folder_gets_the_file_that_the_build_would_write()
    {
        var run = ToolRun.Of(
            "export",
            _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls),
            "--format",
            "record",
            "--output",
            _folder.Folder,
            "--json"
        );

        Assert.Equal(
            _folder.PathOf("privacy-policy.de.record.json"),
            JsonDocument.Parse(run.Result()).RootElement.GetProperty("file").GetString()
        );
        Assert.True(File.Exists(_folder.PathOf("privacy-policy.de.record.json")));
    }

    [Theory]
    [InlineData("htm", "error: 'htm' is no format; did you mean 'html'?\n")]
    [InlineData(
        "pdf",
        "error: 'pdf' is no format; write html, fragment, markdown, text, json, tilt, record, record-csv, record-markdown, cyclonedx, dpv\n"
    )]
    public void An_unknown_form_is_told(string format, string message) =>
        Assert.Equal(
            message,
            ToolRun.Of("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls), "--format", format).Failure()
        );

    [Fact]
    public void A_language_that_the_policy_lacks_is_told() =>
        Assert.Equal(
            "error: The policy is not written in 'fr' but in de and en\n",
            ToolRun.Of("export", _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls), "--language", "fr").Failure()
        );

    [Fact]
    public void A_library_has_no_policy_of_its_own() =>
        Assert.Contains(
            "is a library: it declares a part of a policy",
            ToolRun.Of("export", _folder.Build("Lib.dll", TestFolder.Calls)).Failure(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_reads_JSON_gets_the_document_in_it()
    {
        var app = _folder.Build("App.dll", TestFolder.Policy, TestFolder.Calls);

        var json = System
            .Text.Json.JsonDocument.Parse(ToolRun.Of("export", app, "--format", "record-csv", "--language", "en", "--json").Result())
            .RootElement;
        Assert.Equal(
            ("record-csv", "en", true),
            (json.GetProperty("format").GetString(), json.GetProperty("language").GetString(), json.GetProperty("isInternal").GetBoolean())
        );
        Assert.Equal(
            ToolRun.Of("export", app, "--format", "record-csv", "--language", "en").Result(),
            json.GetProperty("content").GetString()
        );

        var merged = System.Text.Json.JsonDocument.Parse(ToolRun.Of("merge", app, "--format", "record-csv", "--json").Result()).RootElement;
        Assert.Equal(ToolRun.Of("merge", app, "--format", "record-csv").Result(), merged.GetProperty("content").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
