using Microsoft.AspNetCore.OutputCaching;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Keeps languages, forms and codings apart in the server's output cache, which does not read <c>Vary</c>: without it,
/// <c>CacheOutput()</c> or a base policy would send the first visitor's language to everyone. It turns no caching on.
/// </summary>
/// <param name="endpoint">Knows what a request is answered with.</param>
/// <param name="declared">
/// The policy of the endpoint's conventions, as by <c>CacheOutput()</c>, if any: the cache asks only the last one.
/// </param>
internal sealed class RepresentationCachePolicy(PolicyEndpoint endpoint, IOutputCachePolicy? declared) : IOutputCachePolicy
{
    /// <inheritdoc/>
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (declared is not null)
            await declared.CacheRequestAsync(context, cancellation).ConfigureAwait(false);

        // By what is chosen, not by the headers: as many entries as there are answers.
        context.CacheVaryByRules.VaryByValues["policy"] = endpoint.GetCacheKey(context.HttpContext.Request);
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        declared?.ServeFromCacheAsync(context, cancellation) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) =>
        declared?.ServeResponseAsync(context, cancellation) ?? ValueTask.CompletedTask;
}
