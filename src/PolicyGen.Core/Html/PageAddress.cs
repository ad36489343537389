namespace PolicyGen.Core.Html;

/// <summary>The page in other languages and versions, as a query: the page does not know the address it is served at.</summary>
internal static class PageAddress
{
    public static string Create(string? version, string language) =>
        (version is null ? "?lang=" : "?version=" + Uri.EscapeDataString(version) + "&lang=") + Uri.EscapeDataString(language);
}
