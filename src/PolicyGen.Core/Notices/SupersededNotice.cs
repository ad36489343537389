using PolicyGen.Core.Html;
using PolicyGen.Core.Texts;

namespace PolicyGen.Core.Notices;

/// <summary>What stands above the page of a version that is no longer the current one, so that nobody takes it for that.</summary>
internal static class SupersededNotice
{
    public static string Render(string language)
    {
        var words = ChangesTexts.Superseded.Localize(language).Split(["{0}"], StringSplitOptions.None);
        return new HtmlWriter()
            .OpenElement("p", ("class", "policygen-notice"), ("role", "note"))
            .WriteText(words[0])
            .OpenElement("a", ("href", PageAddress.Create(version: null, language)))
            .WriteText(ChangesTexts.ToCurrent.Localize(language))
            .CloseElement("a")
            .WriteText(words[1])
            .CloseElement("p")
            .BreakLine()
            .ToString();
    }
}
