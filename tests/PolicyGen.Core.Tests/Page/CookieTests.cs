using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>Cookies and other access to the device.</summary>
public class CookieTests
{
    [Fact]
    public void Each_category_states_its_legal_basis()
    {
        var page = PageParser.ParsePage(Full, "de");
        Assert.Contains("§ 25 Abs. 2 TDDDG", page.QuerySelector("#cookies-necessary > p")!.TextContent, StringComparison.Ordinal);
        string[] others = ["cookies-preferences", "cookies-statistics", "cookies-marketing"];
        Assert.All(
            others,
            id => Assert.Contains("§ 25 Abs. 1 TDDDG", page.QuerySelector($"#{id} > p")!.TextContent, StringComparison.Ordinal)
        );
        Assert.Contains(
            "Section 25(1) TDDDG",
            PageParser.ParsePage(Full, "en").QuerySelector("#cookies-marketing > p")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("DE", "§ 25 Abs. 1 TDDDG", "Section 25(1) TDDDG")]
    [InlineData("AT", "§ 165 Abs. 3 TKG 2021", "Section 165(3) TKG 2021")]
    [InlineData("FR", "Art. 82 der loi n° 78-17", "Article 82 of loi n° 78-17")]
    [InlineData("NL", "Art. 11.7a Telecommunicatiewet", "Article 11.7a Telecommunicatiewet")]
    [InlineData("DK", "Art. 5 Abs. 3 der Richtlinie 2002/58/EG", "Article 5(3) of Directive 2002/58/EC")]
    [InlineData("CH", "Art. 5 Abs. 3 der Richtlinie 2002/58/EG", "Article 5(3) of Directive 2002/58/EC")]
    public void Cites_the_law_of_the_controllers_country(string country, string german, string english)
    {
        var document = Full with
        {
            Controller = Full.Controller with
            {
                Country = new() { Code = country, Name = CreateText(country, country) },
            },
            Processings = ValueList.Create(
                new Processing
                {
                    Id = "p",
                    Purposes = ValueList.Create(
                        new Purpose { Text = CreateText("Zweck", "purpose"), Bases = ValueList.Create(Basis.DeviceConsent) }
                    ),
                }
            ),
        };

        foreach (var (language, law) in new[] { ("de", german), ("en", english) })
        {
            var page = PageParser.ParsePage(document, language);
            Assert.Contains($"({law})", page.QuerySelector("#cookies-marketing > p")!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"({law})", page.GetElementById("processing-p")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(country == "DE", page.Body!.TextContent.Contains("TDDDG", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("de", "Bis Sie den Browser schließen", "13 Monate", "90 Tage", "1 Jahr")]
    [InlineData("en", "Until you close the browser", "13 months", "90 days", "1 year")]
    public void Durations_are_shown(string language, params string[] durations)
    {
        var text = PageParser.ParsePage(Full, language).GetElementById("cookies")!.TextContent;
        Assert.All(durations, duration => Assert.Contains(duration, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_to_recipients_and_processings()
    {
        var page = PageParser.ParsePage(Full, "de");
        Assert.NotNull(page.QuerySelector("#cookies-statistics a[href='#recipient-hosting']"));
        Assert.NotNull(page.QuerySelector("#cookies-preferences a[href='#processing-applications']"));
        Assert.NotNull(page.QuerySelector("#processing-applications a[href='#cookies']"));
        Assert.Equal("Wir selbst", page.QuerySelector("#cookies-necessary td[data-label='Anbieter']")!.TextContent);
    }

    [Fact]
    public void Explains_only_declared_techniques()
    {
        Assert.Equal(["Cookie", "Lokaler Speicher (Local Storage)", "Zählpixel"], Terms(Full));
        Assert.Equal(["Cookie"], Terms(new() { Cookies = ValueList.Create(SampleCookies.Session) }));

        static IEnumerable<string> Terms(PolicyDocument document) =>
            PageParser.ParsePage(document, "de").QuerySelectorAll("#cookies > dl dt").Select(term => term.TextContent);
    }

    [Fact]
    public void Tells_where_consent_can_be_withdrawn()
    {
        var consent = PageParser.ParsePage(Full, "de").GetElementById("cookies-consent")!;
        Assert.Equal("/cookie-einstellungen", consent.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Art. 7 Abs. 3 DSGVO", consent.TextContent, StringComparison.Ordinal);
        var words = PageParser
            .ParsePage(new() { ConsentBanner = new() { SettingsAt = CreateText("im Fuß jeder Seite", "at the foot of every page") } }, "en")
            .GetElementById("cookies-consent")!;
        Assert.Contains("at the foot of every page.", words.TextContent, StringComparison.Ordinal);
        Assert.Empty(words.QuerySelectorAll("a"));
    }

    [Fact]
    public void Calls_it_a_cookie_banner_only_when_there_are_cookies()
    {
        Assert.Contains("Ein Cookie-Banner fragt", Banner(SampleCookies.Theme, SampleCookies.Statistics), StringComparison.Ordinal);
        Assert.Contains("Ein Banner fragt", Banner(SampleCookies.Theme), StringComparison.Ordinal);

        static string Banner(params Cookie[] cookies) =>
            PageParser
                .ParsePage(new() { Cookies = cookies.ToValueList(), ConsentBanner = SampleCookies.Banner }, "de")
                .GetElementById("cookies-consent")!
                .TextContent;
    }

    [Fact]
    public void The_settings_link_can_be_translated()
    {
        var document = new PolicyDocument { ConsentBanner = new() { SettingsAt = CreateText("/einstellungen", "/en/settings") } };

        Assert.NotNull(PageParser.ParsePage(document, "de").QuerySelector("#cookies-consent a[href='/einstellungen']"));
        Assert.NotNull(PageParser.ParsePage(document, "en").QuerySelector("#cookies-consent a[href='/en/settings']"));
    }

    [Fact]
    public void Rights_follow_from_the_cookies()
    {
        Assert.Contains("Art. 7 Abs. 3", Rights(SampleCookies.Marketing with { Basis = null }), StringComparison.Ordinal);
        Assert.DoesNotContain("Art. 7 Abs. 3", Rights(SampleCookies.Session), StringComparison.Ordinal);
        Assert.Contains("Art. 21", Rights(SampleCookies.Statistics), StringComparison.Ordinal);
        Assert.NotNull(
            PageParser
                .ParsePage(new() { Cookies = ValueList.Create(SampleCookies.Statistics) }, "de")
                .QuerySelector("#objection a[href='#cookies']")
        );

        static string Rights(Cookie cookie) =>
            PageParser.ParsePage(new() { Cookies = ValueList.Create(cookie) }, "de").GetElementById("rights")!.TextContent;
    }

    [Fact]
    public void Does_not_offer_browser_settings_as_withdrawal() =>
        Assert.DoesNotContain(
            "Browser-Einstellung",
            PageParser.ParsePage(Full, "de").GetElementById("cookies")!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );
}
