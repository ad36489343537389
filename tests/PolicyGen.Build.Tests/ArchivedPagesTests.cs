namespace PolicyGen.Build.Tests;

/// <summary>The pages of the accepted versions: what is kept, what the page says of it.</summary>
public sealed class ArchivedPagesTests
{
    private const string First = BuiltProgram.Root + BuiltProgram.Logs;

    private static readonly string s_second = First
        .Replace("1.0", "1.1", StringComparison.Ordinal)
        .Replace("Days = 7", "Days = 14", StringComparison.Ordinal);

    [Fact]
    public void Accepting_archives_the_page_in_each_language()
    {
        using var program = new BuiltProgram(First);
        Assert.Empty(program.Accept().Errors);

        Assert.Equal(["1.0.de.html", "1.0.en.html"], GetPageNames(program));
        var kept = ReadPage(program, "1.0.en.html");
        using var policy = program.Run.Load();
        Assert.Equal(policy.GetHtml("en"), kept.Replace("?version=1.0&amp;lang=", "?lang=", StringComparison.Ordinal));
        Assert.Contains("<a href=\"?version=1.0&amp;lang=de\" hreflang=\"de\"", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_links_to_earlier_versions()
    {
        using var program = new BuiltProgram(First);
        program.Accept();
        using (var same = program.Rebuild(First).Load())
        {
            Assert.DoesNotContain("?version=", same.GetHtml("de"), StringComparison.Ordinal);
        }

        // The new version leads to the old one before it is accepted, for then it is published.
        using (var unaccepted = program.Rebuild(s_second).Load())
        {
            Assert.Contains(
                "<dt><a href=\"?version=1.0&amp;lang=de\">Version 1.0 vom <time datetime=\"2026-11-01\">1. November 2026</time></a></dt>",
                unaccepted.GetHtml("de"),
                StringComparison.Ordinal
            );
        }

        program.Accept();
        using var policy = program.Rebuild(s_second).Load();
        var html = policy.GetHtml("en");
        Assert.Contains("<a href=\"?version=1.0&amp;lang=en\">Version 1.0 of", html, StringComparison.Ordinal);
        Assert.DoesNotContain("?version=1.1", html, StringComparison.Ordinal);
        Assert.Equal(html, ReadPage(program, "1.1.en.html").Replace("?version=1.1&amp;lang=", "?lang=", StringComparison.Ordinal));
        Assert.Equal(["1.0.de.html", "1.0.en.html", "1.1.de.html", "1.1.en.html"], GetPageNames(program));

        // Elsewhere than at its address a version is no link.
        Assert.Contains("Version 1.0 vom 1. November 2026", policy.GetText("Markdown", "de"), StringComparison.Ordinal);
        Assert.DoesNotContain("?version=", policy.GetText("Markdown", "de") + policy.GetText("PlainText", "de"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_written_by_the_build_equals_the_served_page()
    {
        using var program = new BuiltProgram(First);
        program.Accept();
        using var policy = program.Rebuild(s_second).Load();
        var log = new TaskLog();

        Assert.True(
            new WritePolicyFiles
            {
                BuildEngine = log,
                Assembly = program.Assembly,
                Formats = ["html"],
                Folder = program.Folder,
            }.Execute(),
            string.Join("\n", log.Errors)
        );
        Assert.Equal(policy.GetHtmlBytes("de"), File.ReadAllBytes(Path.Combine(program.Folder, "privacy-policy.de.html")));
    }

    [Fact]
    public void Accepting_again_changes_nothing()
    {
        using var program = new BuiltProgram(First);
        program.Accept();
        program.Rebuild(s_second);
        program.Accept();
        var before = Directory.GetFiles(program.Versions).ToDictionary(file => file, File.ReadAllText);

        program.Rebuild(s_second);
        Assert.Empty(program.Accept().Errors);
        Assert.Equal(before, Directory.GetFiles(program.Versions).ToDictionary(file => file, File.ReadAllText));
    }

    [Fact]
    public void Does_not_link_to_a_version_whose_file_is_missing()
    {
        using var program = new BuiltProgram(First);
        program.Accept();
        Directory.Delete(program.Versions, recursive: true);
        using var policy = program.Rebuild(s_second).Load();

        Assert.DoesNotContain("?version=", policy.GetHtml("de"), StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_nothing_when_turned_off()
    {
        using var program = new BuiltProgram(First);
        Assert.Empty(program.Accept(keepsPages: false).Errors);

        Assert.False(Directory.Exists(program.Versions));
    }

    [Fact]
    public void Deletes_the_page_of_a_language_that_the_version_no_longer_has()
    {
        using var program = new BuiltProgram(First);
        program.Accept();
        program.Rebuild(First.Replace("de,en", "de", StringComparison.Ordinal));
        program.Accept();

        Assert.Equal(["1.0.de.html"], GetPageNames(program));
    }

    private static IEnumerable<string?> GetPageNames(BuiltProgram program) =>
        Directory.GetFiles(program.Versions).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string ReadPage(BuiltProgram program, string name) => File.ReadAllText(Path.Combine(program.Versions, name));
}
