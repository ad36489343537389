using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PolicyGen.Browser.Tests;

/// <summary>What axe can see of WCAG 2.2 AA and of good practice, in every guise of the page.</summary>
public sealed class AccessibilityTests(Sites sites)
{
    /// <summary>Colours change contrast and nothing else, so that in the dark the one rule is enough.</summary>
    private static readonly AxeRunOptions s_contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    [Theory]
    [MemberData(nameof(Policies.GetPoliciesByLanguage), MemberType = typeof(Policies))]
    public Task Axe_reports_no_violations(string policy, string language) =>
        Task.WhenAll(RequireNoViolationsAsync(policy, language, Visit.Desktop), RequireNoViolationsAsync(policy, language, Visit.Phone));

    [Fact]
    public async Task Axe_reports_known_violations()
    {
        await using var visit = await sites.OpenAsync("Policy004", "de");
        await visit.Page.EvaluateAsync("() => { document.querySelector('h1').style.color = '#eee'; document.documentElement.lang = ''; }");
        var result = await visit.Page.RunAxe();

        Assert.Equal(
            ["color-contrast", "html-has-lang"],
            result.Violations.Select(violation => violation.Id).Order(StringComparer.Ordinal)
        );
    }

    private async Task RequireNoViolationsAsync(string policy, string language, int width)
    {
        await using var visit = await sites.OpenAsync(policy, language, width);
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = colors });
            var result = await visit.Page.RunAxe(colors == ColorScheme.Dark ? s_contrast : new());

            Assert.Empty(Describe(result.Violations));
            Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        }
    }

    private static IEnumerable<string> Describe(AxeResultItem[] violations) =>
        violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} {node.Target} {node.Html}"));
}
