using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>What a reader sees of a page, in a form that can be searched.</summary>
internal static partial class VisibleText
{
    public static string OfPage(string html) => Normalize(WebUtility.HtmlDecode(Tags().Replace(Invisible().Replace(html, " "), " ")));

    /// <summary>One dash, one kind of white space, no invisible characters, no case.</summary>
    public static string Normalize(string text)
    {
        var normal = Dashes().Replace(text.Normalize(NormalizationForm.FormC), "-");
        return WhiteSpace().Replace(ZeroWidth().Replace(normal, ""), " ").ToLowerInvariant();
    }

    [GeneratedRegex("<(style|script|head)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex("[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex ZeroWidth();

    [GeneratedRegex("[\\s\u00A0\u202F]+")]
    private static partial Regex WhiteSpace();
}
