using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PolicyGen.Core.Html;
using PolicyGen.Model;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The page as a browser reads it.</summary>
internal static class PageParser
{
    /// <summary>Parses the page; any parse error fails the test.</summary>
    public static IHtmlDocument ParsePage(PolicyDocument document, string language)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return parser.ParseDocument(HtmlPage.Render(document, language));
    }

    /// <summary>What people see, with every run of white space as one space.</summary>
    public static string GetVisibleText(IHtmlDocument page)
    {
        foreach (var br in page.QuerySelectorAll("br"))
            br.ReplaceWith(page.CreateTextNode("\n"));
        return CollapseWhiteSpace(page.Body!.TextContent);
    }

    public static string CollapseWhiteSpace(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
