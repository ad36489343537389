using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What cookies and similar techniques are; only those that are declared are explained.</summary>
internal static class CookieTerms
{
    public static IEnumerable<Block> Compose(IReadOnlyList<DeclaredCookie> uses, string language)
    {
        if (uses.Count == 0)
            yield break;
        yield return new Paragraph(CookieTexts.Intro.Localize(language));
        var techniques = uses.GroupBy(use => CookieTexts.GetStorage(use.Cookie.Storage)).OrderBy(group => group.First().Cookie.Storage);
        yield return new DefinitionList([
            .. techniques.Select(technique => ComposeTerm(technique.Key, [.. technique.Select(use => use.Cookie)], language)),
        ]);
        if (uses.Any(use => use.Cookie.Storage == DeviceStorage.Cookie))
            yield return new Paragraph(CookieTexts.BrowserSettings.Localize(language));
    }

    private static Definition ComposeTerm(Text technique, Cookie[] cookies, string language)
    {
        var isCookie = cookies[0].Storage == DeviceStorage.Cookie;
        Phrase[] sentences =
        [
            CookieTexts.GetStorageMeaning(cookies[0].Storage).Localize(language),
            isCookie ? CookieTexts.Session.Localize(language) : Phrase.Empty,
            isCookie && cookies.Any(cookie => !DeclaredPhrase.QuoteNeutral(cookie.Provider).IsEmpty)
                ? CookieTexts.ThirdParty.Localize(language)
                : Phrase.Empty,
        ];
        return new(((Phrase)technique.Localize(language)).Capitalize(), Phrase.Join(" ", sentences));
    }
}
