using Microsoft.AspNetCore.Http;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>A request allocates nothing in the endpoint: everything was made when it was mapped.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("GET", "", null, null)]
    [InlineData("HEAD", "", "fr, en-GB;q=0.8, *;q=0.1", null)]
    [InlineData("GET", "?lang=en", "de", null)]
    [InlineData("GET", "?a=b&lang=xx", "de-AT,de;q=0.9,en;q=0.8", "\"other\", W/\"another\"")]
    [InlineData("GET", "", "en", "*")]
    public void A_request_allocates_nothing(string method, string query, string? acceptLanguage, string? ifNoneMatch)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = acceptLanguage;
        context.Request.Headers.IfNoneMatch = ifNoneMatch;
        RequireNoAllocation(TestEndpoint.Create(TestPolicies.GermanAndEnglish), context);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "gzip, deflate, br, zstd", "", "")]
    [InlineData("application/json, text/plain, */*", "br;q=0.5, gzip;q=0.8, *;q=0", "", "")]
    [InlineData("text/*;q=0.5, text/markdown;variant=GFM", "identity", "", "")]
    [InlineData("", "br", "Sun, 01 Mar 2026 00:00:00 GMT", "")]
    [InlineData("", "br", "Sunday, 01-Mar-26 00:00:00 GMT", "Sun, 01 Mar 2026 00:00:00 GMT")]
    [InlineData("", "br", "nonsense", "nonsense")]
    public void Negotiation_and_dates_allocate_nothing(
        string accept,
        string acceptEncoding,
        string ifModifiedSince,
        string ifUnmodifiedSince
    )
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        if (accept.Length > 0)
            context.Request.Headers.Accept = accept;
        context.Request.Headers.AcceptEncoding = acceptEncoding;
        if (ifModifiedSince.Length > 0)
            context.Request.Headers.IfModifiedSince = ifModifiedSince;
        if (ifUnmodifiedSince.Length > 0)
            context.Request.Headers.IfUnmodifiedSince = ifUnmodifiedSince;
        RequireNoAllocation(TestEndpoint.Create(TestPolicies.Complete), context);
    }

    [Theory]
    [InlineData("?version=1.0&lang=de")]
    [InlineData("?lang=de&version=0.9")]
    public void Earlier_versions_allocate_nothing(string query)
    {
        var html = TestPolicies.Complete.Pages[0].Html.ToArray();
        var page = new PolicyVersionPage("de", "", () => new MemoryStream(html));
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.QueryString = new QueryString(query);
        RequireNoAllocation(
            TestEndpoint.Create(
                new PolicyPages(TestPolicies.Complete.Document, TestPolicies.Complete.Pages)
                {
                    Versions = ValueList.Create(new PolicyVersion("1.0", ValueList.Create(page))),
                }
            ),
            context
        );
    }

    private static void RequireNoAllocation(PolicyEndpoint endpoint, DefaultHttpContext context)
    {
        context.Response.Body = Stream.Null;

        // What is compressed, is compressed by the first request.
        Assert.True(endpoint.InvokeAsync(context).IsCompletedSuccessfully);

        // Other work of the runtime on this thread can add to a round; what the handler allocates, it allocates in all.
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                context.Response.Headers.Clear();
                Assert.True(endpoint.InvokeAsync(context).IsCompletedSuccessfully);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
