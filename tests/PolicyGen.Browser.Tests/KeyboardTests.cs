using Microsoft.Playwright;

namespace PolicyGen.Browser.Tests;

/// <summary>Everything that can be reached, without a mouse.</summary>
public sealed class KeyboardTests(Sites sites)
{
    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var visit = await sites.OpenAsync("Policy004", "de");
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(".policygen-skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task The_table_of_contents_links_to_every_section()
    {
        await using var visit = await sites.OpenAsync("Policy002", "en");
        var links = visit.Page.Locator(".policygen-contents a");
        var count = await links.CountAsync();
        Assert.True(count > 5);
        for (var i = 0; i < count; i++)
        {
            await links.Nth(i).FocusAsync();
            var target = await links.Nth(i).GetAttributeAsync("href");
            await visit.Page.Keyboard.PressAsync("Enter");

            Assert.Equal(target, await visit.Page.EvaluateAsync<string>("() => location.hash"));
            await Assertions.Expect(visit.Page.Locator(target + " h2").First).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task The_language_switch_works_by_keyboard_and_names_each_language_in_itself()
    {
        await using var visit = await sites.OpenAsync("Policy003", "de");
        await visit.Page.Keyboard.PressAsync("Tab");
        for (var i = 0; i < 2; i++)
            await visit.Page.Keyboard.PressAsync("Tab");
        var english = visit.Page.Locator(".policygen-languages [hreflang=en]");
        await Assertions.Expect(english).ToBeFocusedAsync();
        Assert.Equal("en", await english.GetAttributeAsync("lang"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(visit.Page.Locator(".policygen-languages [aria-current]")).ToHaveTextAsync("English");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_tab_stop_has_a_visible_focus_indicator(ColorScheme colors)
    {
        await using var visit = await sites.OpenAsync("Policy004", "de", colors: colors);
        var stops = await visit.Page.Locator("a[href]").CountAsync();
        for (var i = 0; i < Math.Min(stops, 40); i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await visit.Page.EvaluateAsync<bool>(
                    "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle === 'solid' && "
                        + "parseFloat(s.outlineWidth) >= 2; }"
                )
            );
        }
    }

    /// <summary>WCAG 2.5.8: 24 CSS pixels, but for links in a sentence.</summary>
    [Fact]
    public async Task Standalone_tap_targets_are_large_enough()
    {
        await using var visit = await sites.OpenAsync("Policy004", "de", Visit.Phone);
        var small = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.policygen-languages a, .policygen-contents li')].filter(e => "
                + "e.getBoundingClientRect().height < 24).map(e => e.textContent)"
        );
        Assert.Empty(small);
    }
}
