using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>The declared date of the policy (RFC 9110 sections 8.8.2, 13.1.3 and 13.1.4).</summary>
public sealed class LastModifiedTests
{
    private const string Date = "Sun, 01 Mar 2026 00:00:00 GMT";
    private const string Before = "Sat, 28 Feb 2026 23:59:59 GMT";
    private const string After = "Mon, 02 Mar 2026 00:00:00 GMT";

    [Theory]
    [InlineData(Date, true)]
    [InlineData(After, true)]
    [InlineData("Sunday, 01-Mar-26 00:00:00 GMT", true)]
    [InlineData("Sun Mar  1 00:00:00 2026", true)]
    [InlineData(Before, false)]
    [InlineData("nonsense", false)]
    [InlineData("", false)]
    public async Task If_Modified_Since_returns_304_unless_the_page_is_newer(string date, bool isNotModified)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync("/privacy", ("If-Modified-Since", date));

        Assert.Equal(isNotModified ? HttpStatusCode.NotModified : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Date, response.GetHeader("Last-Modified"));
    }

    [Fact]
    public async Task Entity_tags_take_precedence_over_dates()
    {
        await using var server = await StartAsync();
        using var page = await server.GetAsync("/privacy");
        using var other = await server.GetAsync("/privacy", ("If-None-Match", "\"other\""), ("If-Modified-Since", After));
        using var match = await server.GetAsync("/privacy", ("If-Match", page.GetHeader("ETag")!), ("If-Unmodified-Since", Before));

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, match.StatusCode);
    }

    [Theory]
    [InlineData(Date, HttpStatusCode.OK)]
    [InlineData(After, HttpStatusCode.OK)]
    [InlineData("nonsense", HttpStatusCode.OK)]
    [InlineData(Before, HttpStatusCode.PreconditionFailed)]
    public async Task If_Unmodified_Since_returns_412_when_the_page_is_newer(string date, HttpStatusCode expected)
    {
        await using var server = await StartAsync();
        using var response = await server.GetAsync("/privacy", ("If-Unmodified-Since", date));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-03-01", Date)]
    public async Task Does_not_send_a_date_in_the_future(string today, string? expected)
    {
        await using var server = await StartAsync(today);
        using var response = await server.GetAsync("/privacy");

        Assert.Equal(expected, response.GetHeader("Last-Modified"));
    }

    [Fact]
    public void Uses_the_first_day_of_a_month_without_a_day()
    {
        var policy = new PolicyPages(new PolicyDocument { AsOf = new PolicyDate(2026, 3) }, TestPolicies.Complete.Pages);
        var contents = new PolicyVariants(policy, new PrivacyPolicyOptions(), DateTimeOffset.MaxValue);
        Assert.Equal(Date, contents.GetContent(PolicyFormat.Html, 0).LastModifiedText);
    }

    private static Task<PolicyServer> StartAsync(string today = "2026-06-01") =>
        PolicyServer.StartAsync(
            app => app.MapPrivacyPolicy("/privacy", TestPolicies.Complete),
            builder =>
                builder.Services.AddSingleton<TimeProvider>(
                    new TodayTimeProvider(DateTimeOffset.Parse(today + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture))
                )
        );

    private sealed class TodayTimeProvider(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
