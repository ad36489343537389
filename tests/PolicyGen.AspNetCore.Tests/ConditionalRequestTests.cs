using System.Net;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>RFC 9110 section 13.</summary>
public sealed class ConditionalRequestTests
{
    private static readonly string GermanTag = TestPolicies.GetEntityTag(TestPolicies.German);
    private static readonly string EnglishTag = TestPolicies.GetEntityTag(TestPolicies.English);

    public static TheoryData<string, bool> Lists =>
        new()
        {
            { GermanTag, true },
            { "W/" + GermanTag, true },
            { $"\"other\", {GermanTag}", true },
            { "*", true },
            { EnglishTag, false },
            { "\"other\"", false },
            { "nonsense", false },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task If_None_Match_returns_304_for_the_page_the_client_has(string list, bool has)
    {
        await using var server = await PolicyServer.StartAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await server.SendAsync(method, "/privacy", ("If-None-Match", list));

            Assert.Equal(has ? HttpStatusCode.NotModified : HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(GermanTag, response.GetHeader("ETag"));
            Assert.Equal("Accept-Language", response.GetHeader("Vary"));
            Assert.Equal("de", response.GetHeader("Content-Language"));
            Assert.Equal("no-cache", response.GetHeader("Cache-Control"));
            Assert.NotNull(response.GetHeader("Content-Security-Policy"));
            if (!has)
                continue;
            Assert.Null(response.GetHeader("Content-Type"));
            Assert.Empty(await response.ReadTextAsync());
        }
    }

    [Fact]
    public async Task Each_language_has_its_own_entity_tag()
    {
        await using var server = await PolicyServer.StartAsync();
        using var switched = await server.GetAsync("/privacy", ("If-None-Match", GermanTag), ("Accept-Language", "en"));
        using var same = await server.GetAsync("/privacy?lang=en", ("If-None-Match", EnglishTag));

        Assert.Equal(HttpStatusCode.OK, switched.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Null(same.GetHeader("Vary"));
    }

    [Fact]
    public async Task Languages_with_identical_bytes_have_different_entity_tags()
    {
        Model.Utf8Literal html = () => "<p>"u8;
        await using var server = await PolicyServer.StartAsync(app =>
            Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(
                app,
                "/privacy",
                TestPolicies.Create(TestPolicies.CreatePage("de", html), TestPolicies.CreatePage("en", html))
            )
        );
        using var german = await server.GetAsync("/privacy?lang=de");
        using var english = await server.GetAsync("/privacy?lang=en");

        Assert.NotEqual(german.GetHeader("ETag"), english.GetHeader("ETag"));
    }

    [Fact]
    public async Task If_Match_returns_412_for_another_version()
    {
        await using var server = await PolicyServer.StartAsync();
        using var same = await server.GetAsync("/privacy", ("If-Match", GermanTag));
        using var any = await server.GetAsync("/privacy", ("If-Match", "*"));
        using var weak = await server.GetAsync("/privacy", ("If-Match", "W/" + GermanTag));
        using var other = await server.GetAsync("/privacy", ("If-Match", "\"other\""), ("If-None-Match", GermanTag));

        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, any.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, weak.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, other.StatusCode);
        Assert.Equal("Accept-Language", other.GetHeader("Vary"));
    }

    [Fact]
    public async Task Ignores_date_conditions_when_no_Last_Modified_is_sent()
    {
        await using var server = await PolicyServer.StartAsync();
        using var since = await server.GetAsync("/privacy", ("If-Modified-Since", "Sat, 01 Jan 2050 00:00:00 GMT"));
        using var until = await server.GetAsync("/privacy", ("If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"));

        Assert.Equal(HttpStatusCode.OK, since.StatusCode);
        Assert.Equal(HttpStatusCode.OK, until.StatusCode);
    }
}
