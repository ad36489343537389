using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>Earlier versions stay available at the address of the policy.</summary>
public sealed class ArchivedVersionTests
{
    private const string Note = "<p class=\"policygen-notice\">Earlier</p>\n";

    private static PolicyPages Policy => CreatePolicy(CreateVersion("1.1", "", "de", "en"), CreateVersion("1.0", Note, "de"));

    [Theory]
    [InlineData("/privacy?version=1.0", "de", "1.0 in de")]
    [InlineData("/privacy?version=1.0&lang=en", "de", "1.0 in de")]
    [InlineData("/privacy?version=1.1&lang=EN", "en", "1.1 in en")]
    [InlineData("/privacy?lang=en&VERSION=1%2E1", "en", "1.1 in en")]
    [InlineData("/privacy?version=1.1", "en", "1.1 in en")]
    [InlineData("/privacy?version=", "en", "Privacy policy")]
    [InlineData("/privacy", "en", "Privacy policy")]
    public async Task Serves_an_earlier_version(string uri, string language, string title)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync(uri, ("Accept-Language", "en"), ("Accept", "application/json;q=0.5, text/html"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(language, response.GetHeader("Content-Language"));
        Assert.Contains($"<h1>{title}</h1>", await response.ReadTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_has_the_headers_of_the_policy_and_its_own_entity_tag()
    {
        await using var server = await StartAsync();
        using var current = await server.GetAsync("/privacy?lang=de");
        using var earlier = await server.GetAsync("/privacy?version=1.0");

        foreach (
            var name in new[]
            {
                "Cache-Control",
                "Content-Security-Policy",
                "Content-Type",
                "Last-Modified",
                "Referrer-Policy",
                "X-Content-Type-Options",
            }
        )
        {
            Assert.NotNull(earlier.GetHeader(name));
            Assert.Equal(current.GetHeader(name), earlier.GetHeader(name));
        }

        Assert.NotEqual(current.GetHeader("ETag"), earlier.GetHeader("ETag"));
        using var again = await server.GetAsync("/privacy?version=1.0", ("If-None-Match", earlier.GetHeader("ETag")!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var compressed = await server.GetAsync("/privacy?version=1.0", ("Accept-Encoding", "br"));
        Assert.Equal("br", compressed.GetHeader("Content-Encoding"));
    }

    [Fact]
    public async Task An_earlier_version_has_a_note_above_its_title()
    {
        await using var server = await StartAsync();

        Assert.Contains(Note + "<h1>1.0 in de</h1>", await GetTextAsync(server, "/privacy?version=1.0"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await GetTextAsync(server, "/privacy?version=1.1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/privacy?version=0.9")]
    [InlineData("/privacy?version=1")]
    [InlineData("/privacy.md?version=1.0")]
    [InlineData("/privacy.json?version=1.0")]
    public async Task Returns_404_for_a_version_that_was_not_archived(string uri)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync(uri);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Ignores_the_version_parameter_when_the_policy_has_no_versions()
    {
        await using var server = await PolicyServer.StartAsync(app => app.MapPrivacyPolicy("/privacy", TestPolicies.Complete));
        using var response = await server.GetAsync("/privacy?version=42");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_earlier_version_has_the_header_and_style_sheets_of_the_site()
    {
        await using var server = await StartAsync(options =>
        {
            options.StylesheetUrls.Add("/site.css");
            options.HeaderHtml = "<div id=\"site\"></div>";
        });

        var html = await GetTextAsync(server, "/privacy?version=1.0");
        Assert.Contains("<link rel=\"stylesheet\" href=\"/site.css\">", html, StringComparison.Ordinal);
        Assert.Contains("<div id=\"site\"></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_cache_stores_each_version_separately()
    {
        await using var server = await PolicyServer.StartAsync(
            app =>
            {
                app.UseOutputCache();
                app.MapPrivacyPolicy("/privacy", Policy).CacheOutput(cache => cache.SetVaryByQuery([]));
            },
            builder => builder.Services.AddOutputCache()
        );

        for (var time = 1; time <= 2; time++)
        {
            Assert.Contains("1.0 in de", await GetTextAsync(server, "/privacy?version=1.0"), StringComparison.Ordinal);
            Assert.Contains("1.1 in de", await GetTextAsync(server, "/privacy?version=1.1"), StringComparison.Ordinal);
            Assert.Contains(TestPolicies.GermanText, await GetTextAsync(server, "/privacy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ignores_the_line_endings_of_the_checkout()
    {
        var page = new PolicyVersionPage(
            "de",
            "",
            () => new MemoryStream(Encoding.UTF8.GetBytes(CreateHtml("1.0", "de").Replace("\n", "\r\n", StringComparison.Ordinal)))
        );
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy("/privacy", CreatePolicy(new PolicyVersion("1.0", ValueList.Create(page))))
        );

        Assert.Equal(CreateHtml("1.0", "de"), await GetTextAsync(server, "/privacy?version=1.0"));
    }

    [Fact]
    public async Task API_descriptions_document_the_version_parameter()
    {
        await using var server = await StartAsync();
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        var page = Assert.Single(
            endpoints,
            endpoint =>
                endpoint
                    .Metadata.OfType<IProducesResponseTypeMetadata>()
                    .Any(response => response.StatusCode == StatusCodes.Status404NotFound)
        );
        Assert.Equal("Privacy policy", page.DisplayName);
        Assert.Contains("'version'", page.Metadata.GetMetadata<IEndpointDescriptionMetadata>()?.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "leave the files of that folder EmbeddedResource")]
    [InlineData("<p>By hand</p>", "take it back from version control")]
    public async Task Reports_a_missing_or_damaged_page_at_startup(string? html, string words)
    {
        var page = new PolicyVersionPage("de", Note, () => html is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(html)));

        var exception = await Assert.ThrowsAsync<ArgumentException>(async () =>
            await PolicyServer.StartAsync(app =>
                app.MapPrivacyPolicy("/privacy", CreatePolicy(new PolicyVersion("1.0", ValueList.Create(page))))
            )
        );
        Assert.Contains("version 1.0 in 'de'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_has_no_links_that_only_the_endpoint_can_resolve()
    {
        var html = Encoding.UTF8.GetBytes(
            CreateHtml("1.1", "de")
                .Replace(
                    "<section",
                    "<p><a href=\"?version=1.0&amp;lang=de\">Version <time>1.0</time></a>, <a href=\"#top\">oben</a>, <a "
                        + "href=\"?version=0.9&amp;lang=de\">0.9</a></p>\n<section",
                    StringComparison.Ordinal
                )
        );
        var policy = new PolicyPages(new PolicyDocument(), ValueList.Create(new PolicyPage("de", "", () => html)));

        Assert.Contains(
            "<p>Version <time>1.0</time>, <a href=\"#top\">oben</a>, 0.9</p>\n",
            PolicyFragment.Create(policy, "de").Html,
            StringComparison.Ordinal
        );
    }

    private static PolicyPages CreatePolicy(params PolicyVersion[] versions) =>
        new(TestPolicies.Complete.Document, TestPolicies.Complete.Pages)
        {
            Json = TestPolicies.Complete.Json,
            Versions = ValueList.Create(versions),
        };

    private static Task<PolicyServer> StartAsync(Action<PrivacyPolicyOptions>? configure = null) =>
        PolicyServer.StartAsync(app => app.MapPrivacyPolicy("/privacy", Policy, configure ?? (_ => { })));

    private static async Task<string> GetTextAsync(PolicyServer server, string uri)
    {
        using var response = await server.GetAsync(uri);
        return await response.ReadTextAsync();
    }

    private static PolicyVersion CreateVersion(string name, string note, params string[] languages) =>
        new(
            name,
            languages
                .Select(language => new PolicyVersionPage(
                    language,
                    note,
                    () => new MemoryStream(Encoding.UTF8.GetBytes(CreateHtml(name, language)))
                ))
                .ToValueList()
        );

    private static string CreateHtml(string name, string language) =>
        Encoding
            .UTF8.GetString(TestPolicies.Complete.Pages[0].Html)
            .Replace("lang=\"de\"", $"lang=\"{language}\"", StringComparison.Ordinal)
            .Replace(TestPolicies.GermanText, $"{name} in {language}", StringComparison.Ordinal);
}
