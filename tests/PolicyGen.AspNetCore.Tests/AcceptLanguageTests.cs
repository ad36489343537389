using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore.Tests;

public sealed class AcceptLanguageTests
{
    [Theory]
    // No wish, or none that can be met: the first language.
    [InlineData(null, "de")]
    [InlineData("", "de")]
    [InlineData(",,, ,", "de")]
    [InlineData("fr", "de")]
    [InlineData("fr, ja;q=0.5", "de")]
    // Weights.
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData("de;q=0.5, en;q=0.8", "en")]
    [InlineData("de;q=0.8, en;q=0.5", "de")]
    [InlineData("de;q=0.899,en;q=0.9", "en")]
    [InlineData("de;q=0.001, en;q=0.002", "en")]
    [InlineData("de;q=0.5, en", "en")]
    [InlineData("de;q=0.5, en;q=1.000", "en")]
    [InlineData("de;Q=0.5, en;Q=0.8", "en")]
    [InlineData("de\t;\tq=0.5 ,\ten ; q=0.8", "en")]
    [InlineData("fr;q=1, en;q=0.1", "en")]
    [InlineData("de;q=0., en;q=0.1", "en")]
    // The same weight: the order of the header.
    [InlineData("en, de", "en")]
    [InlineData("de, en", "de")]
    [InlineData("en;q=0.5, de;q=0.5", "en")]
    // Lookup: ranges are cut at the end.
    [InlineData("en-GB", "en")]
    [InlineData("en-Latn-GB-boont", "en")]
    [InlineData("de-AT, en;q=0.9", "de")]
    [InlineData("en-US,en;q=0.9,de;q=0.8", "en")]
    [InlineData("de-AT;q=0.9, de;q=0.3, en;q=0.5", "de")]
    [InlineData("eng", "de")]
    [InlineData("e", "de")]
    [InlineData("enx-GB", "de")]
    // The wildcard stands for what is not named.
    [InlineData("*", "de")]
    [InlineData("en, *", "en")]
    [InlineData("*, en", "en")]
    [InlineData("*;q=0.8, en;q=0.5", "de")]
    [InlineData("de;q=0.5, *", "en")]
    [InlineData("de;q=0.5, *;q=0.4", "de")]
    [InlineData("en;q=0.5, *;q=0.5", "en")]
    [InlineData("fr, *;q=0.1", "de")]
    // Weight 0 excludes.
    [InlineData("de;q=0", "en")]
    [InlineData("de;q=0.000", "en")]
    [InlineData("de;q=0, *", "en")]
    [InlineData("*, de;q=0", "en")]
    [InlineData("de;q=0, en;q=0", "de")]
    [InlineData("*;q=0", "de")]
    [InlineData("*;q=0, en;q=0.1", "en")]
    [InlineData("de-AT;q=0", "de")]
    [InlineData("de-AT, de;q=0", "en")]
    // What breaks the grammar is skipped, the rest counts.
    [InlineData("de;q=2, en;q=0.1", "en")]
    [InlineData("de;q=1.001, en;q=0.1", "en")]
    [InlineData("de;q=0.1234, en;q=0.1", "en")]
    [InlineData("de;q=-1, en;q=0.1", "en")]
    [InlineData("de;q=, en;q=0.1", "en")]
    [InlineData("de;q, en;q=0.1", "en")]
    [InlineData("de;, en;q=0.1", "en")]
    [InlineData("de;level=1, en;q=0.1", "en")]
    [InlineData("de;q=0.5;q=0.6, en;q=0.1", "en")]
    [InlineData("de;q=0x1, en;q=0.1", "en")]
    [InlineData("de;q=0,5, en;q=0.1", "en")]
    [InlineData("de_AT, en;q=0.1", "en")]
    [InlineData("de-, en;q=0.1", "en")]
    [InlineData("de--AT, en;q=0.1", "en")]
    [InlineData("-de, en;q=0.1", "en")]
    [InlineData("de-abcdefghi, en;q=0.1", "en")]
    [InlineData("de-ÄT, en;q=0.1", "en")]
    [InlineData("*-DE, en;q=0.1", "en")]
    [InlineData("de AT, en;q=0.1", "en")]
    [InlineData(";q=1, en;q=0.1", "en")]
    [InlineData("\"de\", en;q=0.1", "en")]
    public void Chooses_the_best_language(string? header, string expected)
    {
        string[] languages = ["de", "en"];
        Assert.Equal(expected, languages[AcceptLanguage.Choose(new StringValues(header), languages)]);
    }

    [Fact]
    public void Reads_several_lines_as_one_list()
    {
        string[] languages = ["de", "en", "fr"];
        Assert.Equal(2, AcceptLanguage.Choose(new StringValues(["de;q=0.1", "en;q=0.2, fr;q=0.3"]), languages));
        Assert.Equal(1, AcceptLanguage.Choose(new StringValues([null, "en", "de"]), languages));
    }

    [Fact]
    public void Breaks_wildcard_ties_by_the_order_of_the_policy()
    {
        string[] languages = ["de", "en", "fr"];
        Assert.Equal(1, AcceptLanguage.Choose("de;q=0.2, *", languages));
    }

    [Fact]
    public void Matches_a_regional_language_only_by_its_full_code()
    {
        string[] languages = ["de", "de-CH"];
        Assert.Equal(1, AcceptLanguage.Choose("de-ch", languages));
        Assert.Equal(0, AcceptLanguage.Choose("de-AT", languages));
    }
}
