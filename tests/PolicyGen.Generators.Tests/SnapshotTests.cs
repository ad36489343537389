using PolicyGen.Core.Json;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;

namespace PolicyGen.Generators.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Sample_code() =>
        Snapshot.Verify(GeneratorRun.Execute(SamplePolicy.Code), hintName => hintName != "PrivacyPolicy.Pages.g.cs");

    [Fact]
    public void Sample_page_in_German() => VerifyPage("de");

    [Fact]
    public void Sample_page_in_English() => VerifyPage("en");

    [Fact]
    public void Sample_in_German_as_Markdown() =>
        Snapshot.Verify(MarkdownPage.Render(GeneratorRun.Execute(SamplePolicy.Code).GetDocument(), "de"), "md");

    [Fact]
    public void Sample_in_English_as_text() =>
        Snapshot.Verify(PlainPage.Render(GeneratorRun.Execute(SamplePolicy.Code).GetDocument(), "en"));

    [Fact]
    public void Sample_as_JSON() => Snapshot.Verify(PolicyJson.Render(GeneratorRun.Execute(SamplePolicy.Code).GetDocument()), "json");

    [Fact]
    public void Library_code() =>
        Snapshot.Verify(
            GeneratorRun.Execute(
                """
                namespace App;

                [DataProcessing("Bestellung"), Retention(Years = 2, After = Events.LastContact)]
                [Recipient("Versandhaus", Country = "AT")]
                public sealed record Order([DataItem(DataItems.FullName)] string Customer);
                """
            )
        );

    [Fact]
    public void The_compiled_literals_equal_the_rendered_pages()
    {
        var run = GeneratorRun.Execute(SamplePolicy.Code);
        using var policy = run.Load();

        foreach (var language in new[] { "de", "en" })
        {
            Assert.Equal(Core.Html.HtmlPage.Render(run.GetDocument(), language), policy.GetHtml(language));
            Assert.Equal(MarkdownPage.Render(run.GetDocument(), language), policy.GetText("Markdown", language));
            Assert.Equal(PlainPage.Render(run.GetDocument(), language), policy.GetText("PlainText", language));
        }

        Assert.Equal(PolicyJson.Render(run.GetDocument()), policy.GetText("Json"));
    }

    private static void VerifyPage(string language, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var policy = GeneratorRun.Execute(SamplePolicy.Code).Load();
        Snapshot.Verify(policy.GetHtml(language).RemoveStyles(), "html", method: method);
    }
}
