using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Html;

/// <summary>Phrases as HTML.</summary>
internal static class HtmlInlines
{
    public static HtmlWriter WritePhrase(this HtmlWriter html, Phrase phrase)
    {
        foreach (var inline in phrase.Inlines)
            html.WriteInline(inline);
        return html;
    }

    private static void WriteInline(this HtmlWriter html, Inline inline)
    {
        switch (inline)
        {
            case TextInline { Language: { } language } foreign:
                html.OpenElement("span", ("lang", language)).WriteText(foreign.Text).CloseElement("span");
                break;
            case TextInline text:
                html.WriteText(text.Text);
                break;
            case StrongInline strong:
                html.OpenElement("strong").WritePhrase(strong.Content).CloseElement("strong");
                break;
            case SmallInline small:
                html.OpenElement("small").WritePhrase(small.Content).CloseElement("small");
                break;
            case AnchorLinkInline anchor:
                html.OpenElement("a", ("href", "#" + anchor.Anchor)).WritePhrase(anchor.Content).CloseElement("a");
                break;
            case ExternalLinkInline link when LinkTarget.Resolve(link.Address) is { } target:
                html.OpenElement("a", ("href", target)).WritePhrase(link.Content).CloseElement("a");
                break;
            case ExternalLinkInline link:
                html.WritePhrase(link.Content);
                break;
            case VersionLinkInline link:
                html.OpenElement("a", ("href", PageAddress.Create(link.Version, link.Language)))
                    .WritePhrase(link.Content)
                    .CloseElement("a");
                break;
            case DateInline date:
                html.OpenElement("time", ("datetime", date.Date.ToString())).WriteText(date.Words).CloseElement("time");
                break;
            case LineBreakInline:
                html.WriteMarkup("<br>");
                break;
        }
    }
}
