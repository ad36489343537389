namespace PolicyGen.Core.Html;

/// <summary>
/// The policy as a part of another page: title, date and sections in <c>&lt;div class="policygen" lang="…"&gt;</c>. It is cut out of the
/// generated page, in which all text of users is encoded, so that the first tag of a name is the page's own. The build and the
/// running program cut with this code.
/// </summary>
internal static class HtmlFragment
{
    private const string VersionLink = "<a href=\"?version=";

    /// <param name="page">The generated page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="heading">Whether the title is part of it.</param>
    /// <exception cref="ArgumentException">PolicyGen did not generate the page.</exception>
    public static string Cut(string page, string language, bool heading = true)
    {
        var head = heading ? FindStart(page, "<h1>") : FindEnd(page, "</h1>\n");
        var main = FindEnd(page, "<main id=\"content\">\n");
        var content = page.Substring(head, FindStart(page, "</header>") - head) + page.Substring(main, FindStart(page, "</main>") - main);
        return "<div class=\"policygen\" lang=\"" + language + "\">\n" + RemoveVersionLinks(content) + "</div>\n";
    }

    /// <summary>The links to earlier versions are queries to the endpoint; another page would answer with itself.</summary>
    private static string RemoveVersionLinks(string html)
    {
        for (
            var start = html.IndexOf(VersionLink, StringComparison.Ordinal);
            start >= 0;
            start = html.IndexOf(VersionLink, start, StringComparison.Ordinal)
        )
        {
            var content = html.IndexOf('>', start) + 1;
            var end = html.IndexOf("</a>", content, StringComparison.Ordinal);
            html = html.Substring(0, start) + html.Substring(content, end - content) + html.Substring(end + "</a>".Length);
        }

        return html;
    }

    private static int FindEnd(string page, string tag) => FindStart(page, tag) + tag.Length;

    private static int FindStart(string page, string tag) =>
        page.IndexOf(tag, StringComparison.Ordinal) is var start and >= 0
            ? start
            : throw new ArgumentException(
                $"The page has no {tag.TrimEnd()}: only pages that PolicyGen generated can be taken apart.",
                nameof(page)
            );
}
