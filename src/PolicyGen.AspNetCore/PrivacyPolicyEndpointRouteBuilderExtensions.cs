using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using PolicyGen.AspNetCore;
using PolicyGen.Model;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the privacy policy of a program to an endpoint.</summary>
public static class PrivacyPolicyEndpointRouteBuilderExtensions
{
    private const string NoPolicy =
        "No privacy policy is declared in this project. Add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")] "
        + "and [assembly: DataController(\"…\", Street = \"…\", PostalCode = \"…\", City = \"…\", Country = \"DE\", Email = \"…\")] to it "
        + "(both are in namespace PolicyGen).";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Serves the generated pages of <paramref name="policy"/> at <paramref name="pattern"/>, for GET and HEAD. The
    /// pages and their headers are prepared here, once; a request renders nothing.
    /// </summary>
    /// <param name="endpoints">The application or the route group to map to.</param>
    /// <param name="pattern">The route pattern, for example <c>/datenschutz</c>.</param>
    /// <param name="policy">The policy with at least one page.</param>
    /// <returns>
    /// A builder for further conventions: <c>RequireHost</c>, <c>RequireRateLimiting</c>, <c>WithName</c>,
    /// <c>CacheOutput</c> (which keeps the languages apart) and so on.
    /// </returns>
    /// <remarks>
    /// <para>
    /// The language is the first valid one of <c>?lang=</c> (a code of the policy's languages, in upper or lower case),
    /// else the best one by <c>Accept-Language</c> (RFC 9110 section 12.5.4, lookup of RFC 4647 section 3.4), else the
    /// policy's first language. There is no 406: a policy in another language helps more than none.
    /// </para>
    /// <para>
    /// Responses carry a strong <c>ETag</c> from the hash of the page, <c>Cache-Control: no-cache</c> (a cache may keep the page
    /// and asks before it uses it, RFC 9111 section 5.2.2.4), <c>Content-Language</c>, <c>Vary: Accept-Language</c> where
    /// that header had a say, and a content security policy that allows the page's own style sheet and nothing else.
    /// <c>If-Match</c> and <c>If-None-Match</c> are answered by 412 and 304 (RFC 9110 section 13).
    /// </para>
    /// <para>
    /// The endpoint asks for no authorization itself. In an application with a fallback authorization policy, add
    /// <c>AllowAnonymous()</c>: people must be able to read the policy before they sign up (Art. 12(1), 13(1) GDPR).
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="policy"/> has no page, or a page whose language or hash cannot stand in a header.
    /// </exception>
    public static IEndpointConventionBuilder MapPrivacyPolicy(this IEndpointRouteBuilder endpoints, string pattern, PolicyPages policy)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(policy);

        var endpoint = new PolicyEndpoint(policy);
        RequestDelegate handler = endpoint.InvokeAsync;
        var builder = endpoints.MapMethods(pattern, Methods, handler)
            .WithDisplayName("Privacy policy")
            .WithSummary("Privacy policy")
            .WithDescription("The privacy policy as an HTML page, in the language of the query parameter 'lang' or of Accept-Language.")
            .WithTags("Privacy")
            .WithMetadata(
                // API descriptions (OpenAPI) leave out an endpoint without its method.
                handler.Method,
                new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/html"]),
                new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));

        // After all conventions, those of groups included: only then is it known whether CacheOutput was called.
        builder.Finally(route =>
        {
            var declared = route.Metadata.OfType<IOutputCachePolicy>().LastOrDefault();
            route.Metadata.Add(new OutputCacheByLanguage(endpoint, declared));
        });
        return builder;
    }

    /// <summary>
    /// A compile error: this project declares no privacy policy. With <c>[assembly: PrivacyPolicy]</c> the build
    /// generates <c>MapPrivacyPolicy(pattern)</c>, which is preferred to this method because it takes no optional parameter.
    /// </summary>
    /// <param name="endpoints">The application or the route group.</param>
    /// <param name="pattern">The route pattern.</param>
    /// <param name="policy">Never given.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(NoPolicy, error: true, DiagnosticId = "PG0054", UrlFormat = "https://github.com/policygen/policygen/blob/main/docs/rules/{0}.md")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEndpointConventionBuilder MapPrivacyPolicy(this IEndpointRouteBuilder endpoints, string pattern, MissingPolicy? policy = null) =>
        throw new InvalidOperationException(NoPolicy);
}
