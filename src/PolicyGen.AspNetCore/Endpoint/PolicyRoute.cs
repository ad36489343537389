using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;

namespace PolicyGen.AspNetCore;

/// <summary>One route to the policy, with what people, tools and middleware are told of it.</summary>
internal static class PolicyRoute
{
    private const string Description = "The privacy policy, in the language of the query parameter 'lang' or of Accept-Language.";
    private const string VersionDescription = " The query parameter 'version' asks for an earlier one.";

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page and, by <c>Accept</c>, all forms.</summary>
    public static IEndpointConventionBuilder MapAll(
        IEndpointRouteBuilder endpoints,
        string pattern,
        PolicyVariants contents,
        PrivacyPolicyOptions options
    ) => Map(endpoints, pattern, contents, contents.Formats, options, "Privacy policy", suffix: "");

    /// <summary>Maps the address of one form.</summary>
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints,
        string pattern,
        PolicyVariants contents,
        PolicyFormat format,
        PrivacyPolicyOptions options
    ) =>
        Map(
            endpoints,
            pattern.TrimEnd('/') + format.GetSuffix(),
            contents,
            [format],
            options,
            $"Privacy policy ({format.GetSuffix()[1..]})",
            format.GetSuffix()
        );

    /// <summary>
    /// Whether a suffix can stand behind the pattern: not behind nothing, nor behind a parameter, which would take it for its value.
    /// </summary>
    public static bool CanHaveSuffix(string pattern) => pattern.TrimEnd('/') is { Length: > 0 } path && path[^1] is not ('}' or '~');

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints,
        string pattern,
        PolicyVariants contents,
        PolicyFormat[] formats,
        PrivacyPolicyOptions options,
        string name,
        string suffix
    )
    {
        var hasLanguageInRoute = pattern.Contains("{" + PolicyEndpoint.LanguageParameter, StringComparison.OrdinalIgnoreCase);
        var hasVersions = contents.Versions.Length > 0 && formats.Contains(PolicyFormat.Html);
        var endpoint = new PolicyEndpoint(contents, formats, options.NegotiateLanguage, hasLanguageInRoute);
        RequestDelegate handler = endpoint.InvokeAsync;
        var builder = endpoints
            .MapMethods(pattern, s_methods, handler)
            .WithDisplayName(name)
            .WithSummary(name)
            .WithDescription(Description + (hasVersions ? VersionDescription : ""))
            .WithTags("Privacy")
            .WithMetadata(
                // API descriptions (OpenAPI) leave out an endpoint without its method.
                handler.Method,
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status200OK,
                    typeof(string),
                    [.. formats.Select(format => format.GetMediaType())]
                ),
                new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)),
                new ProducesResponseTypeMetadata(StatusCodes.Status412PreconditionFailed, typeof(void))
            );

        if (hasVersions)
            builder.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(void)));

        // After all conventions, those of groups included: only then is it known whether they named or cached it.
        builder.Finally(route =>
        {
            if (suffix.Length > 0)
                AppendNameSuffix(route.Metadata, suffix);
            var declared = route.Metadata.OfType<IOutputCachePolicy>().LastOrDefault();
            route.Metadata.Add(new RepresentationCachePolicy(endpoint, declared));
        });
        return builder;
    }

    /// <summary>Names of endpoints are unique: the forms are called as the page is, with their suffix.</summary>
    private static void AppendNameSuffix(IList<object> metadata, string suffix)
    {
        for (var i = 0; i < metadata.Count; i++)
        {
            metadata[i] = metadata[i] switch
            {
                IEndpointNameMetadata name => new EndpointNameMetadata(name.EndpointName + suffix),
                IRouteNameMetadata { RouteName: { } name } => new RouteNameMetadata(name + suffix),
                var other => other,
            };
        }
    }
}
