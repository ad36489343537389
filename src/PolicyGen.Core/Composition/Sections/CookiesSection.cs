using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Cookies and other access to the device, by category, and how consent is given and withdrawn.</summary>
internal static class CookiesSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var uses = DeclaredCookie.Collect(document);
        var categories = uses.GroupBy(use => Anchors.GetCookieCategory(use.Cookie.Category), StringComparer.Ordinal)
            .OrderBy(group => group.First().Cookie.Category);
        Block?[] blocks =
        [
            .. CookieTerms.Compose(uses, language),
            .. DeclaredPhrase.ComposeNotes(document, PolicySection.Cookies, language),
            .. categories.Select(category => CookieTable.Compose(document, category.First().Cookie.Category, category, language)),
            ConsentBannerSubsection.Compose(document.ConsentBanner, uses.Any(use => use.Cookie.Storage == DeviceStorage.Cookie), language),
        ];
        Block[] present = [.. blocks.OfType<Block>()];
        return present.Length == 0 ? null : new(Anchors.Cookies, CookieTexts.Heading.Localize(language), present);
    }

    /// <summary>The cookies of a processing by name, as links to the section.</summary>
    public static IReadOnlyList<Block> ComposeLinks(Processing processing, string language) =>
        Listing.ComposeLine(
            [
                .. processing
                    .Cookies.Select(cookie => DeclaredPhrase.QuoteNeutral(cookie.Name))
                    .Where(name => !name.IsEmpty)
                    .Select(name => (Phrase)new AnchorLinkInline(Anchors.Cookies, name)),
            ],
            language
        );
}
