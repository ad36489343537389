using PolicyGen.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Tells programs where the privacy policy is.</summary>
public static class PrivacyPolicyLinkExtensions
{
    /// <summary>
    /// Adds <c>Link: &lt;/datenschutz&gt;; rel="privacy-policy"</c> (RFC 6903 section 4) to every HTML response of what stands
    /// behind this in the pipeline, beside the links it has.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="target">Where the policy is: a path of the application, to which the path base is added, or an absolute
    /// address.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is neither a path nor an absolute address, or is not
    /// percent-encoded.</exception>
    public static IApplicationBuilder UsePrivacyPolicyLink(this IApplicationBuilder app, string target)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(target);
        var isPath = target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal);
        var isAddress = Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        if (!(isPath || isAddress) || target.Any(c => c is <= ' ' or '<' or '>' or '"' or '\\' or > '~'))
            throw new ArgumentException(
                $"'{target}' is not a target of a link; write a path such as /datenschutz, or https://…, percent-encoded.",
                nameof(target)
            );
        return app.Use(next => new PrivacyPolicyLinkMiddleware(next, target).InvokeAsync);
    }
}
