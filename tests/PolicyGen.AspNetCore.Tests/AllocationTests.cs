using Microsoft.AspNetCore.Http;

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
        var endpoint = new PolicyEndpoint(TestPolicies.GermanAndEnglish);
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = acceptLanguage;
        context.Request.Headers.IfNoneMatch = ifNoneMatch;
        context.Response.Body = Stream.Null;

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
