namespace PolicyGen.Core.Foundation;

/// <summary>Tells a link (a path of the site or an absolute http(s) URL) from own words.</summary>
internal static class LinkForm
{
    private static readonly string[] s_beginnings = ["/", "https://", "http://"];

    public static bool Matches(string text) => s_beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal));
}
