namespace PolicyGen.Browser.Tests;

/// <summary>The page fits its window.</summary>
public sealed class LayoutTests(Sites sites)
{
    /// <summary>320 CSS pixels are what WCAG 1.4.10 asks for: a window of 1280 at 400 %.</summary>
    [Theory]
    [MemberData(nameof(Policies.GetPoliciesByLanguage), MemberType = typeof(Policies))]
    public async Task The_page_needs_no_horizontal_scrolling(string policy, string language)
    {
        await using var visit = await sites.OpenAsync(policy, language, width: 320);
        foreach (var width in new[] { 320, Visit.Phone, 700, Visit.Desktop })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var wider = await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth "
                    + "+ 1 && getComputedStyle(e).position !== 'absolute').map(e => e.outerHTML.slice(0, 120))"
            );
            Assert.Empty(wider);
        }
    }

    /// <summary>WCAG 1.4.12: nothing is cut off where people widen the spacing of text.</summary>
    [Fact]
    public async Task Wider_text_spacing_cuts_nothing_off()
    {
        await using var visit = await sites.OpenAsync("Policy002", "de", Visit.Phone);
        var cut = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              for (const e of document.querySelectorAll('body *')) { e.style.lineHeight = '1.5'; e.style.letterSpacing = '.12em';
                  e.style.wordSpacing = '.16em'; }
              return [...document.querySelectorAll('main *, header *')].filter(e => getComputedStyle(e).position !== 'absolute'
                  && !e.closest('thead') && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display === 'block'
                  && e.clientWidth > 0).map(e => e.outerHTML.slice(0, 120));
            }
            """
        );
        Assert.Empty(cut);
    }

    [Fact]
    public async Task Tables_become_lists_on_a_phone()
    {
        await using var visit = await sites.OpenAsync("Policy000", "de", Visit.Phone);
        Assert.Equal(
            "block",
            await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#recipients tbody tr')).display")
        );
        var label = await visit.Page.EvaluateAsync<string>(
            "() => getComputedStyle(document.querySelector('#recipients tbody td'), '::before').content"
        );
        Assert.Contains(await visit.Page.Locator("#recipients thead th").Nth(1).TextContentAsync() ?? "?", label, StringComparison.Ordinal);
    }

    /// <summary>The cards of a phone are a table to a screen reader: the browser keeps what the elements mean.</summary>
    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desktop)]
    public async Task Tables_remain_tables_for_screen_readers(int width)
    {
        await using var visit = await sites.OpenAsync("Policy000", "de", width);
        var rows = await visit.Page.Locator("table tbody tr").CountAsync();
        var cells = await visit.Page.Locator("table tbody td:not(:empty)").CountAsync();
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Accessibility.enable");
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var roles = tree!
            .Value.GetProperty("nodes")
            .EnumerateArray()
            .Where(node => node.TryGetProperty("role", out _) && !node.GetProperty("ignored").GetBoolean())
            .CountBy(node => node.GetProperty("role").GetProperty("value").GetString()!)
            .ToDictionary(StringComparer.Ordinal);

        Assert.True(rows > 3);
        Assert.Equal(await visit.Page.Locator("table").CountAsync(), roles["table"]);
        Assert.Equal(rows, roles["rowheader"]);
        Assert.InRange(roles["row"], rows, int.MaxValue);
        Assert.InRange(roles["cell"], cells, int.MaxValue);
    }
}
