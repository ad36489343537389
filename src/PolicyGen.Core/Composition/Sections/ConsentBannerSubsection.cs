using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>How consent to access to the device is asked for, changed and withdrawn (§ 25(1) TDDDG, Art. 7 GDPR).</summary>
internal static class ConsentBannerSubsection
{
    public static Subsection? Compose(ConsentBanner? banner, bool asksForCookies, string language)
    {
        if (banner is null)
            return null;
        Phrase[] sentences =
        [
            (asksForCookies ? CookieTexts.CookieBanner : CookieTexts.Banner).Localize(language),
            DeclaredPhrase.Quote(banner.Refusing, language).ToSentence(),
            DeclaredPhrase.Insert(CookieTexts.BannerOf, DeclaredPhrase.QuoteNeutral(banner.Provider), language).ToSentence(),
        ];
        var settings = DeclaredPhrase
            .Insert(CookieTexts.SettingsAt, ContactLinks.LinkOrQuote(banner.SettingsAt, language), language)
            .ToSentence();
        Block[] blocks = [new Paragraph(Phrase.Join(" ", sentences)), .. settings.IsEmpty ? [] : new Block[] { new Paragraph(settings) }];
        return new(Anchors.Consent, CookieTexts.BannerHeading.Localize(language), blocks);
    }
}
