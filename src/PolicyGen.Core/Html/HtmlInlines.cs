using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Html;

/// <summary>Phrases as HTML.</summary>
internal static class HtmlInlines
{
    public static HtmlWriter Phrase(this HtmlWriter html, Phrase phrase)
    {
        foreach (var inline in phrase.Inlines)
            html.Inline(inline);
        return html;
    }

    private static void Inline(this HtmlWriter html, Inline inline)
    {
        switch (inline)
        {
            case TextInline { Language: { } language } foreign:
                html.Open("span", ("lang", language)).Text(foreign.Text).Close("span");
                break;
            case TextInline text:
                html.Text(text.Text);
                break;
            case StrongInline strong:
                html.Open("strong").Phrase(strong.Content).Close("strong");
                break;
            case SmallInline small:
                html.Open("small").Phrase(small.Content).Close("small");
                break;
            case AnchorLinkInline anchor:
                html.Open("a", ("href", "#" + anchor.Anchor)).Phrase(anchor.Content).Close("a");
                break;
            case ExternalLinkInline link when LinkTarget.For(link.Address) is { } target:
                html.Open("a", ("href", target)).Phrase(link.Content).Close("a");
                break;
            case ExternalLinkInline link:
                html.Phrase(link.Content);
                break;
            case VersionLinkInline link:
                html.Open("a", ("href", PageAddress.Of(link.Version, link.Language))).Phrase(link.Content).Close("a");
                break;
            case DateInline date:
                html.Open("time", ("datetime", date.Date.ToString())).Text(date.Words).Close("time");
                break;
            case LineBreakInline:
                html.Markup("<br>");
                break;
        }
    }
}
