namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The elements and attributes of HTML by which a browser fetches or sends without a click on a link.</summary>
internal static class PageElements
{
    private static readonly Dictionary<string, string[]> s_attributes = new(StringComparer.Ordinal)
    {
        ["script"] = ["src", "data-src"],
        ["img"] = ["src", "srcset", "data-src"],
        ["iframe"] = ["src", "data-src"],
        ["frame"] = ["src"],
        ["link"] = ["href", "imagesrcset"],
        ["form"] = ["action"],
        ["button"] = ["formaction"],
        ["input"] = ["formaction", "src"],
        ["video"] = ["src", "poster"],
        ["audio"] = ["src"],
        ["source"] = ["src", "srcset"],
        ["track"] = ["src"],
        ["embed"] = ["src"],
        ["object"] = ["data"],
        ["use"] = ["href", "xlink:href"],
        ["image"] = ["href", "xlink:href"],
        ["body"] = ["background"],
    };

    // Not among them: canonical, alternate, author, license and others that a person or a search engine follows.
    private static readonly string[] s_relations = ["stylesheet", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "prerender", "icon", "apple-touch-icon", "mask-icon", "manifest"];

    public static bool Loads(PageTag tag, string attribute, string text) =>
        s_attributes.TryGetValue(tag.Name, out var attributes) && attributes.Contains(attribute, StringComparer.Ordinal)
        && (tag.Name != "link" || (tag.Value("rel", text) is { } rel && rel.ToLowerInvariant().Split(' ').Any(s_relations.Contains)));

    /// <summary>Whether a script is run: <c>application/json</c>, <c>application/ld+json</c> and templates are data.</summary>
    public static bool IsProgram(PageTag tag, string text) =>
        tag.Value("type", text)?.Trim().ToLowerInvariant() is null or "" or "module" or "importmap" or "text/javascript" or "application/javascript" or "text/ecmascript";
}
