using System.Text;
using Microsoft.AspNetCore.Builder;

namespace PolicyGen.AspNetCore.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("/datenschutz", null, "de")]
    [InlineData("/privacy", null, "en")]
    [InlineData("/privacy", "fr", "en")]
    [InlineData("/privacy", "de", "de")]
    [InlineData("/datenschutz", "en", "en")]
    [InlineData("/privacy?lang=de", "en", "de")]
    [InlineData("/privacy.txt", null, "en")]
    public async Task Each_URL_has_its_own_default_language(string uri, string? header, string expected)
    {
        await using var server = await PolicyServer.StartAsync(app =>
        {
            app.MapPrivacyPolicy("/datenschutz", options => options.Language = "de");
            app.MapPrivacyPolicy("/privacy", options => options.Language = "EN");
        });
        using var response = header is null ? await server.GetAsync(uri) : await server.GetAsync(uri, ("Accept-Language", header));

        Assert.Equal(expected, response.GetHeader("Content-Language"));
    }

    [Theory]
    [InlineData("/privacy", "en", "Accept, Accept-Encoding")]
    [InlineData("/privacy?lang=de", "de", "Accept, Accept-Encoding")]
    public async Task Language_negotiation_can_be_turned_off(string uri, string expected, string vary)
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy(
                "/privacy",
                options =>
                {
                    options.Language = "en";
                    options.NegotiateLanguage = false;
                }
            )
        );
        using var response = await server.GetAsync(uri, ("Accept-Language", "de"));

        Assert.Equal(expected, response.GetHeader("Content-Language"));
        Assert.Equal(vary, response.GetHeader("Vary"));
    }

    [Theory]
    [InlineData("/de/privacy", "en", "de")]
    [InlineData("/EN/privacy", "de", "en")]
    [InlineData("/en/privacy?lang=de", "en", "de")]
    [InlineData("/fr/privacy", "en", "en")]
    public async Task A_route_parameter_selects_the_language(string uri, string header, string expected)
    {
        await using var server = await PolicyServer.StartAsync(app => app.MapPrivacyPolicy("/{lang}/privacy", TestPolicies.Complete));
        using var response = await server.GetAsync(uri, ("Accept-Language", header));

        Assert.Equal(expected, response.GetHeader("Content-Language"));
    }

    [Fact]
    public async Task The_page_uses_the_style_sheets_header_and_footer_of_the_site()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy(
                "/privacy",
                options =>
                {
                    options.StylesheetUrls.Add("/site.css");
                    options.StylesheetUrls.Add("https://static.example/a.css?v=1");
                    options.HeaderHtml = "<div class=\"site\">Rufwerk</div>\r\n<style>.site{color:red}</style>";
                    options.FooterHtml = "<p>Impressum</p>";
                    options.CacheControl = "public, max-age=60";
                }
            )
        );
        using var response = await server.GetAsync("/privacy");
        var html = await response.ReadTextAsync();
        var generated = Encoding.UTF8.GetString(TestPolicies.Complete.Pages[0].Html);

        Assert.Equal(
            generated
                .Replace(
                    "</style>",
                    "</style>\n<link rel=\"stylesheet\" href=\"/site.css\">\n<link rel=\"stylesheet\" "
                        + "href=\"https://static.example/a.css?v=1\">",
                    StringComparison.Ordinal
                )
                .Replace(
                    "<header>",
                    "<div class=\"site\">Rufwerk</div>\n<style>.site{color:red}</style>\n<header>",
                    StringComparison.Ordinal
                )
                .Replace("</body>", "<p>Impressum</p>\n</body>", StringComparison.Ordinal),
            html
        );
        var policy = response.GetHeader("Content-Security-Policy")!;
        Assert.Equal(3, policy.Split("'sha256-").Length);
        Assert.Contains(" 'self' https://static.example;", policy, StringComparison.Ordinal);
        Assert.Equal("public, max-age=60", response.GetHeader("Cache-Control"));
        Assert.NotEqual(TestPolicies.GetEntityTag(TestPolicies.Complete.Pages[0]), response.GetHeader("ETag"));
    }

    [Fact]
    public async Task The_built_in_style_can_be_omitted()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy(
                "/privacy",
                options =>
                {
                    options.IncludeStyle = false;
                    options.StylesheetUrls.Add("/site.css");
                }
            )
        );
        using var response = await server.GetAsync("/privacy");
        var html = await response.ReadTextAsync();

        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.Contains("<head>\n<link rel=\"stylesheet\" href=\"/site.css\">\n</head>", html, StringComparison.Ordinal);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            response.GetHeader("Content-Security-Policy")
        );
    }

    [Fact]
    public async Task The_content_security_policy_can_be_replaced()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy("/privacy", options => options.ContentSecurityPolicy = "default-src 'self'")
        );
        using var page = await server.GetAsync("/privacy");
        using var text = await server.GetAsync("/privacy.txt");

        Assert.Equal("default-src 'self'", page.GetHeader("Content-Security-Policy"));
        Assert.Equal(ContentSecurityPolicy.TextPolicy, text.GetHeader("Content-Security-Policy"));
    }

    [Fact]
    public async Task Suffixes_can_be_turned_off()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy("/privacy", options => options.MapSuffixes = false)
        );
        using var response = await server.GetAsync("/privacy.json");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    public static TheoryData<string, string> InvalidOptions =>
        new()
        {
            { "Language", "fr" },
            { "CacheControl", "" },
            { "CacheControl", "no-cache\r\nX: y" },
            { "CacheControl", "max-age=x" },
            { "ContentSecurityPolicy", "a\nb" },
            { "StylesheetUrls", "" },
            { "StylesheetUrls", "/a\"b.css" },
            { "StylesheetUrls", "//elsewhere.example/a.css" },
            { "StylesheetUrls", "javascript:alert(1)" },
            { "StylesheetUrls", "/ä.css" },
        };

    [Theory]
    [MemberData(nameof(InvalidOptions))]
    public void Rejects_invalid_values(string option, string value) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            WebApplication
                .CreateSlimBuilder()
                .Build()
                .MapPrivacyPolicy(
                    "/privacy",
                    TestPolicies.Complete,
                    options =>
                    {
                        if (option == "Language")
                            options.Language = value;
                        else if (option == "CacheControl")
                            options.CacheControl = value;
                        else if (option == "ContentSecurityPolicy")
                            options.ContentSecurityPolicy = value;
                        else
                            options.StylesheetUrls.Add(value);
                    }
                )
        );
}
