using Microsoft.AspNetCore.OutputCaching;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Keeps the languages apart in the server's output cache, which does not read <c>Vary</c>: without it,
/// <c>CacheOutput()</c> or a base policy would send the first visitor's language to everyone. It turns no caching on.
/// </summary>
/// <param name="endpoint">Knows the language of a request.</param>
/// <param name="declared">
/// The policy of the endpoint's conventions, as by <c>CacheOutput()</c>, if any: the cache asks only the last one.
/// </param>
internal sealed class OutputCacheByLanguage(PolicyEndpoint endpoint, IOutputCachePolicy? declared) : IOutputCachePolicy
{
    /// <inheritdoc/>
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (declared is not null) await declared.CacheRequestAsync(context, cancellation).ConfigureAwait(false);

        // By the language that is chosen, not by the header: as many entries as there are pages. A negotiated answer
        // has another Vary than one that was asked for by URI.
        var language = endpoint.Select(context.HttpContext.Request, out var negotiated).Language;
        context.CacheVaryByRules.VaryByValues["policy-language"] = negotiated ? "~" + language : language;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        declared?.ServeFromCacheAsync(context, cancellation) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) =>
        declared?.ServeResponseAsync(context, cancellation) ?? ValueTask.CompletedTask;
}
