using System.ComponentModel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PolicyGen.AspNetCore;
using PolicyGen.Model;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the privacy policy of a program to an endpoint.</summary>
public static class PrivacyPolicyEndpointRouteBuilderExtensions
{
    private const string NoPolicyMessage =
        "No privacy policy is declared in this project. Add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")] "
        + "and [assembly: DataController(\"…\", Street = \"…\", PostalCode = \"…\", City = \"…\", Country = \"DE\", Email = \"…\")] to it "
        + "(both are in namespace PolicyGen).";

    /// <summary>
    /// Serves the generated pages of <paramref name="policy"/> at <paramref name="pattern"/>, for GET and HEAD. The
    /// pages and their headers are prepared here, once; a request renders nothing.
    /// </summary>
    /// <param name="endpoints">The application or the route group to map to.</param>
    /// <param name="pattern">The route pattern, for example <c>/datenschutz</c>.</param>
    /// <param name="policy">The policy with at least one page.</param>
    /// <inheritdoc cref="MapPrivacyPolicy(IEndpointRouteBuilder, string, PolicyPages, Action{PrivacyPolicyOptions})"/>
    public static IEndpointConventionBuilder MapPrivacyPolicy(this IEndpointRouteBuilder endpoints, string pattern, PolicyPages policy) =>
        MapPrivacyPolicy(endpoints, pattern, policy, static _ => { });

    /// <summary>
    /// Serves the generated pages of <paramref name="policy"/> at <paramref name="pattern"/>, for GET and HEAD, in the way that
    /// <paramref name="configure"/> sets. The pages and their headers are prepared here, once; a request renders nothing.
    /// </summary>
    /// <param name="endpoints">The application or the route group to map to.</param>
    /// <param name="pattern">The route pattern, for example <c>/datenschutz</c>. A parameter <c>{lang}</c> chooses the language.</param>
    /// <param name="policy">The policy with at least one page.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// A builder for further conventions: <c>RequireHost</c>, <c>RequireRateLimiting</c>, <c>WithName</c>,
    /// <c>CacheOutput</c> (which keeps languages and forms apart) and so on. They hold for the addresses with a suffix too; these are
    /// named by the suffix behind the name.
    /// </returns>
    /// <remarks>
    /// <para>
    /// The language is the first valid one of <c>?lang=</c> (a code of the policy's languages, in upper or lower case),
    /// else that of the route parameter <c>lang</c>, else the best one by <c>Accept-Language</c> (RFC 9110 section 12.5.4, lookup of
    /// RFC 4647 section 3.4), else that of the options, else the policy's first language. There is no 406: a policy in
    /// another language helps more than none.
    /// </para>
    /// <para>
    /// The form is HTML, Markdown, plain text or JSON by <c>Accept</c> (RFC 9110 section 12.5.1), HTML where it does not say; each but
    /// HTML also has an address of its own, the pattern with <c>.md</c>, <c>.txt</c> or <c>.json</c>. Bytes come plain, as gzip or as
    /// brotli by <c>Accept-Encoding</c>, compressed once.
    /// </para>
    /// <para>
    /// Responses carry a strong <c>ETag</c> from the hash of the bytes, one per coding, <c>Last-Modified</c> from the declared date of
    /// the policy, <c>Cache-Control: no-cache</c> (a cache may keep the page and asks before it uses it, RFC 9111 section 5.2.2.4),
    /// <c>Content-Language</c>, <c>Vary</c> with the headers that had a say, <c>Accept-Ranges: none</c>, and a content security
    /// policy that allows the page's own style sheet and nothing else. <c>If-Match</c>, <c>If-None-Match</c>,
    /// <c>If-Modified-Since</c> and <c>If-Unmodified-Since</c> are answered by 412 and 304 (RFC 9110 section 13).
    /// </para>
    /// <para>
    /// The endpoint asks for no authorization itself. In an application with a fallback authorization policy, add
    /// <c>AllowAnonymous()</c>: people must be able to read the policy before they sign up (Art. 12(1), 13(1) GDPR).
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="policy"/> has no page, or a page whose language or hash cannot stand in a header; or an option does not
    /// fit.
    /// </exception>
    public static IEndpointConventionBuilder MapPrivacyPolicy(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        PolicyPages policy,
        Action<PrivacyPolicyOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(configure);

        var options = new PrivacyPolicyOptions();
        configure(options);
        var clock = endpoints.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
        var contents = new PolicyVariants(policy, options, clock.GetUtcNow());
        var routes = new List<IEndpointConventionBuilder> { PolicyRoute.MapAll(endpoints, pattern, contents, options) };
        if (options.MapSuffixes && PolicyRoute.CanHaveSuffix(pattern))
        {
            routes.AddRange(
                contents
                    .Formats.Where(format => format != PolicyFormat.Html)
                    .Select(format => PolicyRoute.Map(endpoints, pattern, contents, format, options))
            );
        }

        return new PolicyConventions(routes);
    }

    // The optional parameter has overload resolution prefer the generated method; nothing compiles that calls these two.
#pragma warning disable RS0027
    /// <summary>
    /// A compile error: this project declares no privacy policy. With <c>[assembly: PrivacyPolicy]</c> the build
    /// generates <c>MapPrivacyPolicy(pattern)</c>, which is preferred to this method because it takes no optional parameter.
    /// </summary>
    /// <param name="endpoints">The application or the route group.</param>
    /// <param name="pattern">The route pattern.</param>
    /// <param name="policy">Never given.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(
        NoPolicyMessage,
        error: true,
        DiagnosticId = "PG0054",
        UrlFormat = "https://github.com/policygen/policygen/blob/main/docs/rules/{0}.md"
    )]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEndpointConventionBuilder MapPrivacyPolicy(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        MissingPolicy? policy = null
    ) => throw new InvalidOperationException(NoPolicyMessage);

    /// <summary>A compile error: this project declares no privacy policy.</summary>
    /// <param name="endpoints">The application or the route group.</param>
    /// <param name="pattern">The route pattern.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="policy">Never given.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(
        NoPolicyMessage,
        error: true,
        DiagnosticId = "PG0054",
        UrlFormat = "https://github.com/policygen/policygen/blob/main/docs/rules/{0}.md"
    )]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEndpointConventionBuilder MapPrivacyPolicy(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Action<PrivacyPolicyOptions> configure,
        MissingPolicy? policy = null
    ) => throw new InvalidOperationException(NoPolicyMessage);
#pragma warning restore RS0027
}
