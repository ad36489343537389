using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>What a reader sees of a page, in a form that can be searched.</summary>
internal static partial class VisibleText
{
    public static string ReadPage(string html) =>
        Normalize(WebUtility.HtmlDecode(TagPattern().Replace(InvisiblePattern().Replace(html, " "), " ")));

    /// <summary>One dash, one kind of white space, no invisible characters, no case.</summary>
    public static string Normalize(string text)
    {
        var normal = DashPattern().Replace(text.Normalize(NormalizationForm.FormC), "-");
        return WhiteSpacePattern().Replace(ZeroWidthPattern().Replace(normal, ""), " ").ToLowerInvariant();
    }

    [GeneratedRegex("<(style|script|head)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex InvisiblePattern();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex DashPattern();

    [GeneratedRegex("[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex ZeroWidthPattern();

    [GeneratedRegex("[\\s\u00A0\u202F]+")]
    private static partial Regex WhiteSpacePattern();
}
