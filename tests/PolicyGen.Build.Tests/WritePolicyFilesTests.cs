namespace PolicyGen.Build.Tests;

public sealed class WritePolicyFilesTests
{
    public static TheoryData<string> Names => [.. BuiltProgram.ReferencePolicies];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_files_equal_the_pages_that_the_program_serves(string name)
    {
        using var program = BuiltProgram.BuildReferencePolicy(name);
        var log = new TaskLog();
        var task = new WritePolicyFiles
        {
            BuildEngine = log,
            Assembly = program.Assembly,
            Formats = ["html"],
            Folder = Path.Combine(program.Folder, "policy"),
        };

        Assert.True(task.Execute(), string.Join("\n", log.Errors));
        using var policy = program.Run.Load();
        Assert.Equal(2, task.Files.Length);
        Assert.All(
            ["de", "en"],
            language =>
                Assert.Equal(
                    policy.GetHtmlBytes(language),
                    File.ReadAllBytes(Path.Combine(program.Folder, "policy", $"privacy-policy.{language}.html"))
                )
        );
    }

    /// <summary>Form, files, what the first of them begins with.</summary>
    public static TheoryData<string, string[], string> GetFormats() =>
        new()
        {
            { "html", ["privacy-policy.de.html", "privacy-policy.en.html"], "<!DOCTYPE html>" },
            {
                "fragment",
                ["privacy-policy.de.fragment.html", "privacy-policy.en.fragment.html"],
                "<div class=\"policygen\" lang=\"de\">\n<h1>Datenschutzerklärung</h1>"
            },
            { "markdown", ["privacy-policy.de.md", "privacy-policy.en.md"], "# Datenschutzerklärung" },
            { "text", ["privacy-policy.de.txt", "privacy-policy.en.txt"], "Datenschutzerklärung" },
            { "json", ["privacy-policy.json"], "{" },
            { "tilt", ["privacy-policy.de.tilt.json", "privacy-policy.en.tilt.json"], "{\n  \"meta\"" },
            { "record", ["privacy-policy.de.record.json", "privacy-policy.en.record.json"], "{\n  \"title\": \"Verzeichnis" },
            { "record-csv", ["privacy-policy.de.record.csv", "privacy-policy.en.record.csv"], "\"Verzeichnis" },
            { "record-markdown", ["privacy-policy.de.record.md", "privacy-policy.en.record.md"], "# Verzeichnis" },
            { "cyclonedx", ["privacy-policy.de.cdx.json", "privacy-policy.en.cdx.json"], "{\n  \"$schema\"" },
            { "dpv", ["privacy-policy.jsonld"], "{\n  \"@context\"" },
        };

    [Theory]
    [MemberData(nameof(GetFormats))]
    public void Writes_each_format_in_each_of_its_languages(string form, string[] names, string start)
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var log = new TaskLog();
        var task = new WritePolicyFiles
        {
            BuildEngine = log,
            Assembly = program.Assembly,
            Formats = [form],
            Folder = Path.Combine(program.Folder, "policy"),
        };

        Assert.True(task.Execute(), string.Join("\n", log.Errors));
        var (written, others) = form.StartsWith("record", StringComparison.Ordinal)
            ? (task.InternalFiles, task.Files)
            : (task.Files, task.InternalFiles);
        Assert.Empty(others);
        Assert.Equal(names, written.Select(Path.GetFileName));
        Assert.Equal(names, Directory.EnumerateFiles(task.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith(start, File.ReadAllText(written[0]), StringComparison.Ordinal);
    }

    /// <summary>As a project file and as a command line hand them on.</summary>
    public static TheoryData<string[]> GetFormatLists() =>
        new() { new[] { "html", "dpv" }, new[] { "html;dpv" }, new[] { "html, dpv," }, new[] { " html ", "", "DPV", "html" } };

    [Theory]
    [MemberData(nameof(GetFormatLists))]
    public void Accepts_a_list_of_formats(string[] formats)
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var task = new WritePolicyFiles
        {
            BuildEngine = new TaskLog(),
            Assembly = program.Assembly,
            Formats = formats,
            Folder = Path.Combine(program.Folder, "policy"),
        };

        Assert.True(task.Execute());
        Assert.Equal(["privacy-policy.de.html", "privacy-policy.en.html", "privacy-policy.jsonld"], task.Files.Select(Path.GetFileName));
    }

    [Fact]
    public void Every_format_is_tested_and_has_its_own_file_names()
    {
        Assert.Equal(PolicyFileFormat.All.Select(form => form.Name), GetFormats().Select(row => row.Data.Item1));
        var names = PolicyFileFormat
            .All.SelectMany(form => new[] { "de", "en" }.Select(form.GetFileName).Distinct(StringComparer.Ordinal))
            .ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Does_not_rewrite_an_unchanged_file()
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var task = new WritePolicyFiles
        {
            BuildEngine = new TaskLog(),
            Assembly = program.Assembly,
            Formats = ["html"],
            Folder = program.Folder,
        };
        Assert.True(task.Execute());
        var old = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in task.Files)
            File.SetLastWriteTimeUtc(file, old);

        Assert.True(task.Execute());
        Assert.All(task.Files, file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
    }

    [Theory]
    [InlineData("htm", "PolicyGenFormats names 'htm', which is not a format; did you mean 'html'?")]
    [InlineData(
        "pdf",
        "PolicyGenFormats names 'pdf', which is not a format; write html, fragment, markdown, text, json, tilt, record, "
            + "record-csv, record-markdown, cyclonedx, dpv"
    )]
    public void Reports_an_unknown_format(string format, string message)
    {
        using var program = new BuiltProgram(BuiltProgram.Root + BuiltProgram.Logs);
        var log = new TaskLog();

        Assert.False(
            new WritePolicyFiles
            {
                BuildEngine = log,
                Assembly = program.Assembly,
                Formats = [format],
                Folder = program.Folder,
            }.Execute()
        );
        Assert.Equal([message], log.Errors);
    }

    [Fact]
    public void Reports_a_library_as_it_has_no_policy()
    {
        using var program = new BuiltProgram(BuiltProgram.Logs);
        var log = new TaskLog();

        Assert.False(
            new WritePolicyFiles
            {
                BuildEngine = log,
                Assembly = program.Assembly,
                Formats = ["html"],
                Folder = program.Folder,
            }.Execute()
        );
        Assert.Equal(
            [
                "PG0054: App.dll writes no policy; add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = "
                    + "\"yyyy-MM-dd\")] to the project, or take the properties of PolicyGen off it",
            ],
            log.Errors
        );
    }

    [Fact]
    public void Reports_a_file_that_is_not_an_assembly_without_throwing()
    {
        using var program = new BuiltProgram(BuiltProgram.Logs);
        File.WriteAllText(program.Assembly, "no assembly");
        var log = new TaskLog();

        Assert.False(
            new WritePolicyFiles
            {
                BuildEngine = log,
                Assembly = program.Assembly,
                Formats = ["html"],
                Folder = program.Folder,
            }.Execute()
        );
        Assert.StartsWith("The policy of App.dll cannot be written: ", Assert.Single(log.Errors), StringComparison.Ordinal);
    }
}
