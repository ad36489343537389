using System.Text;
using Microsoft.AspNetCore.Builder;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>
/// The page with the style sheets, header and footer of the site. It is put together once, from slices of the generated page.
/// </summary>
internal static class ComposedPage
{
    /// <summary>The bytes of the page as the options want it.</summary>
    /// <param name="page">The generated page.</param>
    /// <param name="options">The options, validated.</param>
    /// <param name="isOwn">Whether the bytes are others than the generated ones.</param>
    public static byte[] Compose(PolicyPage page, PrivacyPolicyOptions options, out bool isOwn)
    {
        isOwn = options.ChangesPage;
        var html = page.Html;
        if (!isOwn)
            return html.ToArray();

        var composed = new List<byte>(html.Length + 1024);
        var style = PageParts.FindStart(html, "<style>"u8);
        var behindStyle = PageParts.FindEnd(html, "</style>"u8);
        composed.AddRange(html[..(options.IncludeStyle ? behindStyle : style)]);
        foreach (var url in options.StylesheetUrls)
            Add($"{(composed[^1] == '\n' ? "" : "\n")}<link rel=\"stylesheet\" href=\"{url}\">");

        // The link that skips to the content stays first, and so what it skips is the site's header, too.
        var header = PageParts.FindStart(html, "<header>"u8);
        composed.AddRange(html[behindStyle..header]);
        if (options.HeaderHtml is { } headerHtml)
            Add(headerHtml + "\n");
        var end = PageParts.FindStart(html, "</body>"u8);
        composed.AddRange(html[header..end]);
        if (options.FooterHtml is { } footerHtml)
            Add(footerHtml + "\n");
        composed.AddRange(html[end..]);
        return [.. composed];

        // Parsers read CRLF as LF, and hash style sheets as they read them.
        void Add(string text) => composed.AddRange(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
    }
}
