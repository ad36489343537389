using Microsoft.Playwright;

namespace PolicyGen.Browser.Tests;

/// <summary>
/// The pictures of the docs, taken of the sample. They go to <c>artifacts/screenshots</c>, or to the folder that
/// <c>SCREENSHOTS</c> names, seen from the repository (CONTRIBUTING.md): each machine's fonts differ, so that a run of the
/// tests changes no docs.
/// </summary>
public sealed class Screenshots(Sites sites)
{
    [Theory]
    [InlineData("policy-de", "/datenschutz?lang=de", 1000, 1150, ColorScheme.Light)]
    [InlineData("policy-de-dark", "/datenschutz?lang=de", 1000, 1150, ColorScheme.Dark)]
    [InlineData("policy-en-phone", "/datenschutz?lang=en", Visit.Phone, 844, ColorScheme.Light)]
    [InlineData("processors-de", "/auftragsverarbeiter?lang=de", 1000, 900, ColorScheme.Light)]
    public async Task Takes_the_screenshots_of_the_docs(string name, string path, int width, int height, ColorScheme colors)
    {
        await using var visit = await sites.OpenAsync(sites.GetSampleAddress(path), width, colors);
        await visit.Page.SetViewportSizeAsync(width, height);
        var file = Repository.GetPath(
            Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine("artifacts", "screenshots"),
            name + ".png"
        );
        await visit.Page.ScreenshotAsync(new() { Path = file });

        Assert.True(new FileInfo(file).Length > 10_000);
    }
}
