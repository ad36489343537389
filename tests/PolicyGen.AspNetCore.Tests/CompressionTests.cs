using System.IO.Compression;
using Microsoft.AspNetCore.Builder;

namespace PolicyGen.AspNetCore.Tests;

public sealed class CompressionTests
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Decompresses_to_the_bytes_of_the_page(string coding)
    {
        await using var server = await StartAsync();
        using var plain = await server.GetAsync("/privacy");
        using var response = await server.GetAsync("/privacy", ("Accept-Encoding", coding));
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using Stream decoded =
            coding == "br"
                ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var page = new MemoryStream();
        await decoded.CopyToAsync(page, TestContext.Current.CancellationToken);

        Assert.Equal(coding, response.GetHeader("Content-Encoding"));
        Assert.Null(plain.GetHeader("Content-Encoding"));
        Assert.Equal(TestPolicies.Complete.Pages[0].Html.ToArray(), page.ToArray());
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.True(bytes.Length < page.Length);
        Assert.NotEqual(plain.GetHeader("ETag"), response.GetHeader("ETag"));
        Assert.Equal(plain.GetHeader("Vary"), response.GetHeader("Vary"));
    }

    [Fact]
    public async Task Does_not_compress_short_pages()
    {
        await using var server = await PolicyServer.StartAsync();
        using var response = await server.GetAsync("/privacy", ("Accept-Encoding", "br"));

        Assert.Null(response.GetHeader("Content-Encoding"));
        Assert.Equal("Accept-Language", response.GetHeader("Vary"));
    }

    [Fact]
    public void Compresses_once()
    {
        var contents = new PolicyVariants(TestPolicies.Complete, new PrivacyPolicyOptions(), DateTimeOffset.UnixEpoch);
        var content = contents.GetContent(PolicyFormat.Html, 0);
        var all = new PolicyRepresentation[32];
        Parallel.For(0, all.Length, i => all[i] = content.GetRepresentation(ContentCoding.Brotli));

        Assert.All(all, one => Assert.Same(all[0], one));
        Assert.NotSame(all[0], content.GetRepresentation(ContentCoding.Gzip));
    }

    [Fact]
    public void Does_not_compress_content_that_would_not_get_smaller()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        Assert.Null(Compression.TryCompress(noise, ContentCoding.Brotli));
        Assert.Null(Compression.TryCompress(noise, ContentCoding.Gzip));
    }

    private static Task<PolicyServer> StartAsync() =>
        PolicyServer.StartAsync(app => app.MapPrivacyPolicy("/privacy", TestPolicies.Complete));
}
