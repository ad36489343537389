using PolicyGen.Core.Json;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;

namespace PolicyGen.Generators.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Sample() => Snapshot.Verify(GeneratorRun.Of(SamplePolicy.Code), hintName => hintName != "PrivacyPolicy.Pages.g.cs");

    [Fact]
    public void Sample_page_in_German() => VerifyPage("de");

    [Fact]
    public void Sample_page_in_English() => VerifyPage("en");

    [Fact]
    public void Sample_in_German() => Snapshot.Verify(MarkdownPage.Render(GeneratorRun.Of(SamplePolicy.Code).Document(), "de"), "md");

    [Fact]
    public void Sample_in_English() => Snapshot.Verify(PlainPage.Render(GeneratorRun.Of(SamplePolicy.Code).Document(), "en"));

    [Fact]
    public void Sample_in_both_languages() => Snapshot.Verify(PolicyJson.Render(GeneratorRun.Of(SamplePolicy.Code).Document()), "json");

    [Fact]
    public void Library() =>
        Snapshot.Verify(
            GeneratorRun.Of(
                """
                namespace App;

                [DataProcessing("Bestellung"), Retention(Years = 2, After = Events.LastContact)]
                [Recipient("Versandhaus", Country = "AT")]
                public sealed record Order([DataItem(DataItems.FullName)] string Customer);
                """
            )
        );

    [Fact]
    public void The_literal_holds_the_page_to_the_byte()
    {
        var run = GeneratorRun.Of(SamplePolicy.Code);
        using var policy = run.Load();

        foreach (var language in new[] { "de", "en" })
        {
            Assert.Equal(Core.Html.HtmlPage.Render(run.Document(), language), policy.HtmlText(language));
            Assert.Equal(MarkdownPage.Render(run.Document(), language), policy.Text("Markdown", language));
            Assert.Equal(PlainPage.Render(run.Document(), language), policy.Text("PlainText", language));
        }

        Assert.Equal(PolicyJson.Render(run.Document()), policy.Text("Json"));
    }

    private static void VerifyPage(string language, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var policy = GeneratorRun.Of(SamplePolicy.Code).Load();
        Snapshot.Verify(policy.HtmlText(language).WithoutStyles(), "html", method: method);
    }
}
