using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>Which page is sent, and with which headers.</summary>
public sealed class RepresentationTests
{
    [Theory]
    [InlineData("/privacy", null, "de", true)]
    [InlineData("/privacy", "en-GB, de;q=0.5", "en", true)]
    [InlineData("/privacy?lang=en", null, "en", false)]
    [InlineData("/privacy?lang=EN", "de", "en", false)]
    [InlineData("/privacy?LANG=en", "de", "en", false)]
    [InlineData("/privacy?lang=de", "en", "de", false)]
    [InlineData("/privacy?a=b&lang=de&c", "en", "de", false)]
    [InlineData("/privacy?lang=fr", "en", "en", true)]
    [InlineData("/privacy?lang=en-GB", "de", "de", true)]
    [InlineData("/privacy?lang=", "en", "en", true)]
    [InlineData("/privacy?lang", "en", "en", true)]
    [InlineData("/privacy?lang=fr&lang=de&lang=en", "en", "de", false)]
    [InlineData("/privacy?lang=%", "en", "en", true)]
    [InlineData("/privacy?xlang=de", "en", "en", true)]
    public async Task The_query_takes_precedence_over_the_header_for_the_language(
        string uri,
        string? acceptLanguage,
        string expected,
        bool varies
    )
    {
        await using var server = await PolicyServer.StartAsync();
        using var response = acceptLanguage is null
            ? await server.GetAsync(uri)
            : await server.GetAsync(uri, ("Accept-Language", acceptLanguage));

        var page = expected == "de" ? TestPolicies.German : TestPolicies.English;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.GetHeader("Content-Language"));
        Assert.Equal(TestPolicies.GetEntityTag(page), response.GetHeader("ETag"));
        Assert.Equal(page.Html.ToArray(), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(varies ? "Accept-Language" : null, response.GetHeader("Vary"));
    }

    [Theory]
    [InlineData("?l%61ng=%64e", "de")]
    [InlineData("?lang=+de", "en")]
    [InlineData("?lang=%zz&lang=de", "de")]
    [InlineData("?&&=&lang=de", "de")]
    [InlineData("?", "en")]
    public void Decodes_the_query(string query, string expected)
    {
        // Not over HTTP: the client would decode what need not be escaped.
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = "en";
        Assert.Equal(expected, TestEndpoint.Create(TestPolicies.GermanAndEnglish).SelectContent(context.Request, out _)!.Language);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Sends_the_expected_headers(string method)
    {
        await using var server = await PolicyServer.StartAsync();
        using var response = await server.SendAsync(new HttpMethod(method), "/privacy");

        Assert.Equal("text/html; charset=utf-8", response.GetHeader("Content-Type"));
        Assert.Equal("no-cache", response.GetHeader("Cache-Control"));
        Assert.Equal("none", response.GetHeader("Accept-Ranges"));
        Assert.Equal("nosniff", response.GetHeader("X-Content-Type-Options"));
        Assert.Equal("no-referrer", response.GetHeader("Referrer-Policy"));
        Assert.Equal(ContentSecurityPolicy.Create(TestPolicies.German.Html), response.GetHeader("Content-Security-Policy"));
        Assert.Contains("style-src 'sha256-", response.GetHeader("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(TestPolicies.German.Html.Length, response.Content.Headers.ContentLength);
        var names = response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Accept-Ranges",
                "Cache-Control",
                "Content-Language",
                "Content-Length",
                "Content-Security-Policy",
                "Content-Type",
                "ETag",
                "Referrer-Policy",
                "Vary",
                "X-Content-Type-Options",
            ],
            names
        );
        Assert.Equal(method == "HEAD" ? "" : TestPolicies.GermanText, FindHeading(await response.ReadTextAsync()));
    }

    [Fact]
    public async Task Keeps_the_Vary_values_of_other_middleware()
    {
        await using var server = await PolicyServer.StartAsync(app =>
        {
            app.Use(
                (context, next) =>
                {
                    context.Response.Headers.Vary = "Origin";
                    return next(context);
                }
            );
            app.MapPrivacyPolicy("/privacy");
        });
        using var response = await server.GetAsync("/privacy");

        Assert.Equal("Origin, Accept-Language", response.GetHeader("Vary"));
    }

    [Fact]
    public async Task Concurrent_requests_get_their_own_languages()
    {
        await using var server = await PolicyServer.StartAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(async i =>
                {
                    using var response = await server.GetAsync("/privacy", ("Accept-Language", i % 2 == 0 ? "de" : "en"));
                    Assert.Equal(
                        i % 2 == 0 ? TestPolicies.GermanText : TestPolicies.EnglishText,
                        FindHeading(await response.ReadTextAsync())
                    );
                })
        );
    }

    private static string FindHeading(string html) => html.Length == 0 ? "" : html.Split("<h1>")[1].Split("</h1>")[0];
}
