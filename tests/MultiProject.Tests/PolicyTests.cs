using AngleSharp.Html.Parser;

namespace MultiProject.Tests;

public sealed class PolicyTests
{
    /// <summary>App, address, title, processings in the order of the page.</summary>
    public static TheoryData<string, string, string, string[]> GetPages() =>
        new()
        {
            { "Booking", "/datenschutz", "Datenschutzerklärung Terminbuchung", ["Anrufprotokoll", "Kundenkonto", "Terminbuchung"] },
            {
                "Booking",
                "/datenschutz?lang=en",
                "Privacy policy of the appointment service",
                ["Log of calls", "Customer account", "Booking of appointments"]
            },
            { "Support", "/privacy", "Privacy policy of the help desk", ["Log of calls", "Support requests"] },
        };

    [Theory]
    [MemberData(nameof(GetPages))]
    public async Task Each_app_serves_its_own_policy_including_its_libraries_declarations(
        string name,
        string path,
        string title,
        string[] processings
    )
    {
        await using var app = await AppProcess.StartAsync(name);

        var page = new HtmlParser().ParseDocument(
            await app.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)
        );

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Equal(
            processings,
            page.QuerySelectorAll("[id^=processing-] h3, h3[id^=processing-]").Select(heading => heading.TextContent.Trim())
        );
        Assert.Contains("Nordwerk Rechenzentrum GmbH", page.QuerySelector("#recipients")!.TextContent, StringComparison.Ordinal);
    }
}
