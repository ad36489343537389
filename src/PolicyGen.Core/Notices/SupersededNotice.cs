using PolicyGen.Core.Html;
using PolicyGen.Core.Texts;

namespace PolicyGen.Core.Notices;

/// <summary>What stands above the page of a version that is no longer the current one, so that nobody takes it for that.</summary>
internal static class SupersededNotice
{
    public static string Render(string language)
    {
        var words = ChangesTexts.Superseded.In(language).Split(["{0}"], StringSplitOptions.None);
        return new HtmlWriter()
            .Open("p", ("class", "policygen-notice"), ("role", "note"))
            .Text(words[0])
            .Open("a", ("href", PageAddress.Of(version: null, language)))
            .Text(ChangesTexts.ToCurrent.In(language))
            .Close("a")
            .Text(words[1])
            .Close("p")
            .Line()
            .ToString();
    }
}
