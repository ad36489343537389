using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>RFC 6903 section 4.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("/page", "</datenschutz>; rel=\"privacy-policy\"")]
    [InlineData("/xhtml", "</datenschutz>; rel=\"privacy-policy\"")]
    [InlineData("/linked", "</style.css>; rel=preload, </datenschutz>; rel=\"privacy-policy\"")]
    [InlineData("/json", null)]
    [InlineData("/nothing", null)]
    [InlineData("/base/page", "</base/datenschutz>; rel=\"privacy-policy\"")]
    public async Task HTML_responses_link_to_the_policy(string uri, string? expected)
    {
        await using var server = await PolicyServer.StartAsync(app =>
        {
            app.UsePrivacyPolicyLink("/datenschutz");
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGet("/page", () => Results.Content("<p>", "text/html; charset=utf-8"));
            app.MapGet("/xhtml", () => Results.Content("<p/>", "application/xhtml+xml"));
            app.MapGet("/json", () => "text");
            app.MapGet("/nothing", () => Results.NoContent());
            app.MapGet(
                "/linked",
                (HttpContext context) =>
                {
                    context.Response.Headers.Link = "</style.css>; rel=preload";
                    return Results.Content("<p>", "text/html");
                }
            );
        });
        using var response = await server.GetAsync(uri);

        Assert.Equal(expected, response.GetHeader("Link"));
    }

    [Theory]
    [InlineData("https://rufwerk.example/datenschutz", true)]
    [InlineData("/datenschutz?lang=de", true)]
    [InlineData("datenschutz", false)]
    [InlineData("", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/a>; rel=x", false)]
    [InlineData("/\r\nX: y", false)]
    [InlineData("/erklärung", false)]
    [InlineData("ftp://rufwerk.example/", false)]
    public void Accepts_only_a_path_or_an_absolute_URL_as_the_target(string target, bool fits)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        if (fits)
            app.UsePrivacyPolicyLink(target);
        else
            Assert.Throws<ArgumentException>(nameof(target), () => app.UsePrivacyPolicyLink(target));
    }
}
