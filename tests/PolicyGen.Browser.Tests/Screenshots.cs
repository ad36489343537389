using Microsoft.Playwright;

namespace PolicyGen.Browser.Tests;

/// <summary>The pictures of the docs, taken of the sample when they are asked for (CONTRIBUTING.md).</summary>
public sealed class Screenshots(Sites sites)
{
    [Theory(Explicit = true)]
    [InlineData("policy-de", "/datenschutz?lang=de", 1000, 1150, ColorScheme.Light)]
    [InlineData("policy-de-dark", "/datenschutz?lang=de", 1000, 1150, ColorScheme.Dark)]
    [InlineData("policy-en-phone", "/datenschutz?lang=en", Visit.Phone, 844, ColorScheme.Light)]
    [InlineData("processors-de", "/auftragsverarbeiter?lang=de", 1000, 900, ColorScheme.Light)]
    public async Task Take(string name, string path, int width, int height, ColorScheme colors)
    {
        await using var visit = await sites.OpenAsync(sites.OfSample(path), width, colors);
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.Page.ScreenshotAsync(new() { Path = Repository.PathTo("docs", "images", name + ".png") });
    }
}
