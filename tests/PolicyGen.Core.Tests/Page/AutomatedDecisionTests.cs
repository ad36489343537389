using Xunit;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>Decisions based solely on automated processing, or that there are none.</summary>
public class AutomatedDecisionTests
{
    [Theory]
    [InlineData("de", "Art. 22 Abs. 3 DSGVO", "überprüft ein Mensch")]
    [InlineData("en", "Article 22(3) GDPR", "a human reviews")]
    public void Decisions_are_shown_with_the_rights_of_the_data_subject(string language, params string[] statements)
    {
        var page = PageParser.ParsePage(Full, language);
        var section = page.GetElementById("automated-decisions")!;
        Assert.All(statements, statement => Assert.Contains(statement, section.TextContent, StringComparison.Ordinal));
        Assert.NotNull(section.QuerySelector("a[href='#processing-applications']"));
        Assert.NotNull(page.QuerySelector("#processing-applications a[href='#automated-decisions']"));
        Assert.NotNull(page.QuerySelector("#overview a[href='#automated-decisions']"));
        Assert.NotNull(page.QuerySelector("#rights a[href='#automated-decisions']"));
    }

    [Theory]
    [InlineData("de", "beruht ausschließlich auf automatisierter Verarbeitung (Art. 22 Abs. 1 DSGVO)")]
    [InlineData("en", "is based solely on automated processing (Article 22(1) GDPR)")]
    public void The_absence_of_decisions_is_shown_with_its_reason(string language, string statement)
    {
        var page = PageParser.ParsePage(WithNegatives, language);
        Assert.Contains(statement, page.GetElementById("automated-decisions")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#overview a[href='#automated-decisions']"));
        Assert.Null(page.QuerySelector("#rights a[href='#automated-decisions']"));
    }

    [Fact]
    public void A_decision_overrides_the_declared_absence()
    {
        var contradicted = Full with { NoAutomatedDecisions = CreateText("Das Programm bereitet nur vor", "The program only prepares") };
        Assert.DoesNotContain(
            "bereitet nur vor",
            PageParser.ParsePage(contradicted, "de").GetElementById("automated-decisions")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
