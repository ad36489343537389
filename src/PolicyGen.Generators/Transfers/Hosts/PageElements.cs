namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The elements and attributes of HTML by which a browser fetches or sends without a click on a link.</summary>
internal static class PageElements
{
    private static readonly Dictionary<string, string[]> s_requestAttributes = new(StringComparer.Ordinal)
    {
        ["script"] = ["src"],
        ["style"] = ["src"],
        ["img"] = ["src", "srcset"],
        ["iframe"] = ["src"],
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
    private static readonly string[] s_linkRelations =
    [
        "stylesheet",
        "preload",
        "prefetch",
        "modulepreload",
        "preconnect",
        "dns-prefetch",
        "prerender",
        "icon",
        "apple-touch-icon",
        "mask-icon",
        "manifest",
    ];

    private static readonly HashSet<string> s_textElements = new(StringComparer.Ordinal)
    {
        "a",
        "abbr",
        "b",
        "blockquote",
        "button",
        "caption",
        "cite",
        "code",
        "dd",
        "dt",
        "em",
        "figcaption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "i",
        "kbd",
        "label",
        "legend",
        "option",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "strong",
        "sub",
        "summary",
        "sup",
        "textarea",
        "th",
        "title",
        "u",
    };

    // Scripts that load later, tag helpers and frameworks of the browser write the address to an attribute of theirs.
    private static readonly string[] s_attributePrefixes = ["data-", "asp-", "ng-", "lazy-", "v-bind:", ":"];

    /// <summary>The attribute of HTML that an attribute of a tag helper or a framework becomes.</summary>
    public static string NormalizeAttribute(string attribute)
    {
        var prefix = Array.Find(s_attributePrefixes, prefix => attribute.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? attribute : attribute.Substring(prefix.Length);
    }

    /// <summary>Whether the value of an attribute is an expression of a script and no text.</summary>
    public static bool IsScriptExpression(string attribute) =>
        attribute.StartsWith(":", StringComparison.Ordinal) || attribute.StartsWith("v-bind:", StringComparison.Ordinal);

    /// <summary>Whether text follows the tag, and no code of Razor.</summary>
    public static bool IsTextElement(PageTag tag) => s_textElements.Contains(tag.Name);

    public static bool IsRequestAttribute(PageTag tag, string attribute, string text) =>
        s_requestAttributes.TryGetValue(tag.Name, out var attributes)
        && attributes.Contains(NormalizeAttribute(attribute), StringComparer.Ordinal)
        && (
            tag.Name != "link" || (tag.GetValue("rel", text) is { } rel && rel.ToLowerInvariant().Split(' ').Any(s_linkRelations.Contains))
        );

    /// <summary>Whether a script is run: <c>application/json</c>, <c>application/ld+json</c> and templates are data.</summary>
    public static bool IsExecutableScript(PageTag tag, string text) =>
        tag.GetValue("type", text)?.Trim().ToLowerInvariant()
            is null
                or ""
                or "module"
                or "importmap"
                or "text/javascript"
                or "application/javascript"
                or "text/ecmascript";
}
