using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>The output cache of the server does not read <c>Vary</c>; the languages stay apart all the same.</summary>
public sealed class OutputCacheTests
{
    public static TheoryData<string, Action<OutputCacheOptions>, Action<IEndpointConventionBuilder>> CachingSetups =>
        new()
        {
            { "CacheOutput", _ => { }, policy => policy.CacheOutput() },
            { "CacheOutput that ignores the query", _ => { }, policy => policy.CacheOutput(cache => cache.SetVaryByQuery([])) },
            { "attribute", _ => { }, policy => policy.WithMetadata(new OutputCacheAttribute { Duration = 60 }) },
            { "base policy", options => options.AddBasePolicy(cache => cache.Cache()), _ => { } },
            {
                "named policy",
                options => options.AddPolicy("minute", cache => cache.Expire(TimeSpan.FromMinutes(1))),
                policy => policy.CacheOutput("minute")
            },
        };

    [Theory]
    [MemberData(nameof(CachingSetups))]
    public async Task Caches_each_language_separately(
        string way,
        Action<OutputCacheOptions> options,
        Action<IEndpointConventionBuilder> convention
    )
    {
        var rendered = 0;
        await using var server = await StartAsync(options, convention, () => rendered++);

        foreach (
            var (header, uri, language, vary) in new[]
            {
                ("de", "/privacy", "de", "Accept-Language"),
                ("en", "/privacy", "en", "Accept-Language"),
                ("en", "/privacy?lang=de", "de", null),
                ("de", "/privacy?lang=en", "en", null),
            }
        )
        {
            for (var time = 1; time <= 2; time++)
            {
                using var response = await server.GetAsync(uri, ("Accept-Language", header));
                Assert.True(language == response.GetHeader("Content-Language"), $"{way}: {uri} for {header}");
                Assert.Equal(vary, response.GetHeader("Vary"));
            }
        }

        Assert.Equal(4, rendered);
        using var otherHeader = await server.GetAsync("/privacy", ("Accept-Language", "en-GB,en;q=0.9"));
        Assert.Equal("en", otherHeader.GetHeader("Content-Language"));
        Assert.Equal(4, rendered);
    }

    [Fact]
    public async Task Does_not_cache_unless_asked_to()
    {
        var rendered = 0;
        await using var server = await StartAsync(_ => { }, _ => { }, () => rendered++);
        using var first = await server.GetAsync("/privacy");
        using var second = await server.GetAsync("/privacy");

        Assert.Equal(2, rendered);
    }

    private static Task<PolicyServer> StartAsync(
        Action<OutputCacheOptions> options,
        Action<IEndpointConventionBuilder> convention,
        Action onRendered
    ) =>
        PolicyServer.StartAsync(
            app =>
            {
                app.UseOutputCache();
                var group = app.MapGroup("");
                convention(group);
                group
                    .MapPrivacyPolicy("/privacy")
                    .AddEndpointFilter(
                        (context, next) =>
                        {
                            onRendered();
                            return next(context);
                        }
                    );
            },
            builder => builder.Services.AddOutputCache(options)
        );
}
