using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>The same policy as HTML, Markdown, plain text and JSON.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("/privacy", "text/html", "text/html; charset=utf-8", "<h1>Datenschutzerklärung")]
    [InlineData("/privacy", "text/markdown", "text/markdown; charset=utf-8", "# Datenschutzerklärung")]
    [InlineData("/privacy", "text/plain", "text/plain; charset=utf-8", "Datenschutzerklärung\n")]
    [InlineData("/privacy", "application/json", "application/json", "{\"text\"")]
    [InlineData("/privacy.md", "text/html", "text/markdown; charset=utf-8", "# Datenschutzerklärung")]
    [InlineData("/privacy.txt", "text/html", "text/plain; charset=utf-8", "Datenschutzerklärung\n")]
    [InlineData("/privacy.json", "text/html", "application/json", "{\"text\"")]
    public async Task Serves_the_requested_format(string uri, string accept, string contentType, string text)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync(uri, ("Accept", accept));
        using var head = await server.SendAsync(HttpMethod.Head, uri, ("Accept", accept));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.GetHeader("Content-Type"));
        Assert.Contains(text, await response.ReadTextAsync(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.GetHeader("X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'", response.GetHeader("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Empty(await head.ReadTextAsync());
        foreach (var name in new[] { "ETag", "Content-Length", "Content-Type", "Vary", "Content-Language" })
            Assert.Equal(response.GetHeader(name), head.GetHeader(name));
    }

    [Theory]
    [InlineData("/privacy", "text/html", "Accept, Accept-Language, Accept-Encoding", "de")]
    [InlineData("/privacy?lang=en", "text/html", "Accept, Accept-Encoding", "en")]
    [InlineData("/privacy", "application/json", "Accept, Accept-Encoding", "de, en")]
    [InlineData("/privacy.md", "", "Accept-Language, Accept-Encoding", "de")]
    [InlineData("/privacy.md?lang=en", "", "Accept-Encoding", "en")]
    [InlineData("/privacy.json?lang=en", "", "Accept-Encoding", "de, en")]
    public async Task Vary_lists_the_headers_that_influenced_the_response(string uri, string accept, string vary, string language)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync(uri, ("Accept", accept));

        Assert.Equal(vary, response.GetHeader("Vary"));
        Assert.Equal(language, response.GetHeader("Content-Language"));
    }

    [Fact]
    public async Task Every_representation_has_its_own_entity_tag()
    {
        await using var server = await StartAsync();
        var tags = new List<string>();
        foreach (
            var uri in new[]
            {
                "/privacy?lang=de",
                "/privacy?lang=en",
                "/privacy.md?lang=de",
                "/privacy.md?lang=en",
                "/privacy.txt?lang=de",
                "/privacy.txt?lang=en",
                "/privacy.json",
            }
        )
        {
            foreach (var coding in new[] { "identity", "br", "gzip" })
            {
                using var response = await server.GetAsync(uri, ("Accept-Encoding", coding));
                var tag = response.GetHeader("ETag")!;
                tags.Add(tag);
                using var again = await server.GetAsync(uri, ("Accept-Encoding", coding), ("If-None-Match", tag));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(tag, again.GetHeader("ETag"));
                Assert.Equal(response.GetHeader("Vary"), again.GetHeader("Vary"));
                Assert.Null(again.GetHeader("Content-Encoding"));
            }
        }

        Assert.Equal(21, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tags, tag => Assert.StartsWith("\"", tag, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serves_only_HTML_for_a_policy_without_other_formats()
    {
        await using var server = await PolicyServer.StartAsync();
        using var json = await server.GetAsync("/privacy.json");
        using var page = await server.GetAsync("/privacy", ("Accept", "application/json"));

        Assert.Equal(HttpStatusCode.NotFound, json.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.GetHeader("Content-Type"));
        Assert.Equal("Accept-Language", page.GetHeader("Vary"));
    }

    [Theory]
    [InlineData("/privacy/", "/privacy.json", true)]
    [InlineData("/{lang}/privacy", "/de/privacy.json", true)]
    [InlineData("/privacy/{version?}", "/privacy/2.json", false)]
    [InlineData("", "/.json", false)]
    [InlineData("/", "/.json", false)]
    public async Task Appends_suffixes_only_to_patterns_that_can_have_one(string pattern, string uri, bool isJson)
    {
        await using var server = await PolicyServer.StartAsync(app => app.MapPrivacyPolicy(pattern, TestPolicies.Complete));
        using var response = await server.GetAsync(uri);

        Assert.Equal(isJson, response.GetHeader("Content-Type") == "application/json");
    }

    [Fact]
    public async Task Conventions_apply_to_all_formats()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy("/privacy", TestPolicies.Complete).RequireHost("example.com").WithName("policy")
        );
        using var elsewhere = await server.GetAsync("http://localhost/privacy.json");
        using var here = await server.GetAsync("http://example.com/privacy.json");
        var links = server.Services.GetRequiredService<LinkGenerator>();

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.Equal(
            ["/privacy", "/privacy.md", "/privacy.txt", "/privacy.json"],
            new[] { "policy", "policy.md", "policy.txt", "policy.json" }.Select(name => links.GetPathByName(name))
        );
    }

    [Fact]
    public async Task Does_not_serve_ranges()
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync("/privacy", ("Range", "bytes=0-9"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("none", response.GetHeader("Accept-Ranges"));
        Assert.Equal(TestPolicies.Complete.Pages[0].Html.ToArray(), Encoding.UTF8.GetBytes(await response.ReadTextAsync()));
    }

    private static Task<PolicyServer> StartAsync() =>
        PolicyServer.StartAsync(app => app.MapPrivacyPolicy("/privacy", TestPolicies.Complete));
}
