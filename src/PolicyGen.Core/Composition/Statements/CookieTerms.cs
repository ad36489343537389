using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What cookies and similar techniques are; only those that are declared are explained.</summary>
internal static class CookieTerms
{
    public static IEnumerable<Block> Compose(IReadOnlyList<CookieUse> uses, string language)
    {
        if (uses.Count == 0)
            yield break;
        yield return new Paragraph(CookieTexts.Intro.In(language));
        var techniques = uses.GroupBy(use => CookieTexts.Storage(use.Cookie.Storage)).OrderBy(group => group.First().Cookie.Storage);
        yield return new DefinitionList([
            .. techniques.Select(technique => Explain(technique.Key, [.. technique.Select(use => use.Cookie)], language)),
        ]);
        if (uses.Any(use => use.Cookie.Storage == DeviceStorage.Cookie))
            yield return new Paragraph(CookieTexts.BrowserSettings.In(language));
    }

    private static Definition Explain(Text technique, Cookie[] cookies, string language)
    {
        var isCookie = cookies[0].Storage == DeviceStorage.Cookie;
        Phrase[] sentences =
        [
            CookieTexts.StorageMeaning(cookies[0].Storage).In(language),
            isCookie ? CookieTexts.Session.In(language) : Phrase.Empty,
            isCookie && cookies.Any(cookie => !Declared.Plain(cookie.Provider).IsEmpty)
                ? CookieTexts.ThirdParty.In(language)
                : Phrase.Empty,
        ];
        return new(((Phrase)technique.In(language)).Capitalised(), Phrase.Join(" ", sentences));
    }
}
