using AngleSharp.Html.Parser;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Notices;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Notices;

/// <summary>What existing customers are told when the policy changes, from what was accepted alone.</summary>
public sealed class ChangeNoticeTests
{
    private const string First = """
        [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01", Version = "1.0")]
        [assembly: DataController("Rufwerk <GmbH>", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", Email = "info@rufwerk.example")]
        [assembly: Translation("en", "Anrufe", "Calls")]
        [DataProcessing("Anrufe"), Purpose(Purposes.EnquiryAnswering, Basis.Contract), Retention(Months = 6)]
        public sealed record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);
        """;

    private static readonly string s_second = ReplaceTexts(
        First,
        ("1.0", "1.1"),
        ("2026-11-01", "2026-12-01"),
        ("Months = 6)]", "Months = 6), Processor(\"Stimm<werk>\", Country = \"FR\")]")
    );

    [Fact]
    public void Lists_the_changes_with_material_ones_first()
    {
        var second = ReplaceTexts(s_second, ("string Caller", "string Caller, [DataItem(DataItems.EmailAddress)] string Email"));
        var notice = ReadNotice(First, second)!;

        Assert.True(notice.IsMaterial);
        Assert.Equal(("1.1", "2026-12-01"), (notice.Version, notice.AsOf?.ToString()));
        Assert.Equal("Änderung unserer Datenschutzerklärung", notice.Title["de"]);
        Assert.Equal(
            """
            Wir ändern unsere Datenschutzerklärung (Version 1.1 vom 1. Dezember 2026).

            Wichtige Änderungen:
            - Neuer Empfänger Stimm<werk> (Frankreich)

            Weitere Änderungen:
            - Neue Daten „E-Mail-Adresse“ in „Anrufe“

            Verantwortlich: Rufwerk <GmbH>, Oldenburg, info@rufwerk.example

            Die ganze Datenschutzerklärung: https://rufwerk.example/datenschutz

            """.ReplaceLineEndings("\n"),
            notice.ToText("de", "https://rufwerk.example/datenschutz")
        );
        Assert.StartsWith(
            "We are changing our privacy policy (Version 1.1 of 1 December 2026).\n\nImportant changes:\n- New recipient "
                + "Stimm<werk> (Frankreich)\n\nFurther changes:\n",
            notice.Text["en"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_HTML_is_encoded_and_links_to_the_policy()
    {
        var html = ReadNotice(First, s_second)!.ToHtml("de", "/a?b=\"c\"&d");
        var fragment = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(
            "<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>"
        );

        Assert.Contains("Stimm&lt;werk&gt;", html, StringComparison.Ordinal);
        Assert.Equal("/a?b=\"c\"&d", fragment.QuerySelector("p:last-child > a")!.GetAttribute("href"));
        Assert.Equal("2026-12-01", fragment.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Single(fragment.QuerySelectorAll("ul > li"));
    }

    [Fact]
    public void Changes_that_are_not_material_are_not_called_important()
    {
        var notice = ReadNotice(First, ReplaceTexts(First, ("1.0", "1.1"), ("Months = 6", "Months = 3")))!;

        Assert.False(notice.IsMaterial);
        Assert.Contains(
            "\n\nÄnderungen:\n- Speicherdauer von „Anrufe“: 6 Monate → 3 Monate\n",
            notice.Text["de"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Wichtige", notice.Text["de"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_version_has_no_notice()
    {
        Assert.Null(ReadNotice(First));
        Assert.Null(ChangeNotice.Compose(new PolicyDocument()));
    }

    [Fact]
    public void The_program_has_the_notice_only_with_a_lock_file()
    {
        Assert.DoesNotContain("ChangeNotice", GeneratorRun.Execute(First).Files["PrivacyPolicy.Notices.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "PolicyChangeNotice? ChangeNotice { get; } = null;",
            RunVersions(First).Files["PrivacyPolicy.Notices.g.cs"],
            StringComparison.Ordinal
        );
        using var policy = RunVersions(First, s_second).Load();
        var notice = policy.Type.GetProperty("ChangeNotice")!.GetValue(null)!;
        Assert.Equal(true, notice.GetType().GetProperty("IsMaterial")!.GetValue(notice));
    }

    private static PolicyChangeNotice? ReadNotice(params string[] versions) => ChangeNotice.Compose(RunVersions(versions).GetDocument());

    /// <summary>The last version, with a lock file that has accepted all of them.</summary>
    private static GeneratorRun RunVersions(params string[] versions)
    {
        var accepted = versions.Aggregate(
            (PolicyLock?)null,
            (before, version) => PolicyLock.Create(GeneratorRun.Execute(version).GetDocument(), before)
        );
        return GeneratorRun.Execute(
            CodeUnderTest.Create(versions[^1]) with
            {
                AdditionalFiles = [new SourceFile(SourceFile.Folder + PolicyLock.FileName, accepted!.ToString())],
            }
        );
    }

    private static string ReplaceTexts(string source, params (string Old, string New)[] changes) =>
        changes.Aggregate(source, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal));
}
