using System.IO.Compression;

namespace PolicyGen.Browser.Tests;

/// <summary>The page asks nobody for anything, runs nothing and says nothing.</summary>
public sealed class IsolationTests(Sites sites)
{
    [Theory]
    [MemberData(nameof(Policies.GetPoliciesByLanguage), MemberType = typeof(Policies))]
    public async Task Makes_no_other_requests_and_logs_no_messages(string policy, string language)
    {
        await using var visit = await sites.OpenAsync(policy, language);
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });

        Assert.Equal([visit.Page.Url], visit.Requests);
        Assert.Empty(visit.Messages);
        Assert.Equal(0, await visit.Page.Locator("script, img, iframe, link, [style], [onclick]").CountAsync());
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task The_content_security_policy_is_enforced()
    {
        await using var visit = await sites.OpenAsync("Policy004", "de");
        Assert.StartsWith("default-src 'none'", await visit.Response.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);

        // The page's own style sheet is let in by its hash.
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).maxWidth"));
        var blocked = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const seen = [];
              document.addEventListener('securitypolicyviolation', e => seen.push(e.effectiveDirective));
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              const style = document.createElement('style');
              style.textContent = 'body { max-width: 1px }';
              const image = document.createElement('img');
              image.src = '/image.png';
              document.body.append(script, style, image);
              await new Promise(done => setTimeout(done, 500));
              return [...new Set(seen)].sort();
            }
            """
        );
        Assert.Equal(["img-src", "script-src-elem", "style-src-elem"], blocked);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => window.ran === true"));
    }

    /// <summary>15 kB is the budget for a policy of the size of the references.</summary>
    [Theory]
    [MemberData(nameof(Policies.GetPoliciesByLanguage), MemberType = typeof(Policies))]
    public async Task The_compressed_page_is_small(string policy, string language)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sites.GetAddress(policy), "?lang=" + language));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var compressed = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{policy} {language}: {compressed.Length} bytes");

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.True(compressed.Length < 15_000, $"{compressed.Length} bytes");
        using var plain = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.EndsWith("</html>\n", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
