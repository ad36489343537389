using System.Text.RegularExpressions;

namespace PolicyGen.Browser.Tests;

/// <summary>The page on paper: a document that is whole without a screen.</summary>
public sealed class PrintTests(Sites sites)
{
    [Theory]
    [InlineData("Policy000", "de")]
    [InlineData("Policy004", "en")]
    [InlineData(Policies.Sample, "de")]
    public async Task The_printed_page_contains_every_word_and_link_target(string policy, string language)
    {
        await using var visit = await sites.OpenAsync(policy, language);
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        var text = PdfText.Read(pdf);
        var printed = text.ToString();
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var words = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('h1, h2, h3, main p, main li, main dt, main th')].filter(e => "
                + "e.checkVisibility()).map(e => e.innerText)"
        );
        var addresses = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href^=http]')].map(e => e.getAttribute('href'))"
        );

        Assert.InRange(text.Pages, 3, 20);
        // The number of a page stands between words that go on overleaf; 11 before 1, which is in it.
        var running = Enumerable
            .Range(1, text.Pages)
            .Reverse()
            .Aggregate(printed, (all, page) => all.Replace($"{page}/{text.Pages}", "", StringComparison.Ordinal));
        Assert.DoesNotContain(words.Select(RemoveWhiteSpace), word => !running.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, address => !printed.Contains(address, StringComparison.Ordinal));
        Assert.Contains($"{text.Pages}/{text.Pages}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screen_only_elements_are_not_printed()
    {
        await using var visit = await sites.OpenAsync("Policy004", "de");
        await visit.Page.EmulateMediaAsync(
            new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = Microsoft.Playwright.ColorScheme.Dark }
        );

        foreach (var selector in new[] { ".policygen-skip", ".policygen-languages", "footer a" })
            Assert.False(await visit.Page.Locator(selector).IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    private static string RemoveWhiteSpace(string words) => Regex.Replace(words, @"\s", "");
}
