using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>Headers that no client should send are answered like any other.</summary>
public sealed class FuzzTests
{
    private const string Alphabet = "de-AT,en;q=0.15*\" W/\tfr;;,,=.9\u00e4\0\r\n";

    [Fact]
    public async Task No_header_or_query_makes_the_handler_throw()
    {
        var endpoint = TestEndpoint.Create(TestPolicies.GermanAndEnglish);
        var random = new Random(20261101);
        for (var i = 0; i < 20_000; i++)
        {
            var context = new DefaultHttpContext();
            context.Request.Method = "GET";
            context.Request.Headers.AcceptLanguage = CreateText(random);
            context.Request.Headers.IfNoneMatch = CreateText(random);
            context.Request.QueryString = new QueryString("?lang=" + CreateText(random) + "&" + CreateText(random));
            await endpoint.InvokeAsync(context);

            Assert.Contains(context.Response.Headers.ContentLanguage.ToString(), new[] { "de", "en" });
            Assert.Contains(context.Response.StatusCode, new[] { 200, 304 });
        }
    }

    [Fact]
    public async Task No_header_makes_the_server_fail()
    {
        await using var server = await PolicyServer.StartAsync();
        var random = new Random(20261102);
        for (var i = 0; i < 500; i++)
        {
            // A header cannot hold these three: client and server refuse them before the endpoint.
            var text = CreateText(random).Replace('\0', ' ').Replace('\r', ' ').Replace('\n', ' ');
            using var response = await server.GetAsync("/privacy", ("Accept-Language", text), ("If-Match", "*"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    /// <summary>Half of them random bytes, half of them near the grammar.</summary>
    private static string CreateText(Random random)
    {
        var bytes = new byte[random.Next(80)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.Latin1.GetString(bytes) : string.Concat(bytes.Select(b => Alphabet[b % Alphabet.Length]));
    }
}
