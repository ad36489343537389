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
            (asksForCookies ? CookieTexts.CookieBanner : CookieTexts.Banner).In(language),
            Declared.In(banner.Refusing, language).AsSentence(),
            Declared.Within(CookieTexts.BannerOf, Declared.Plain(banner.Provider), language).AsSentence(),
        ];
        var settings = Declared
            .Within(CookieTexts.SettingsAt, ContactLinks.LinkOrWords(banner.SettingsAt, language), language)
            .AsSentence();
        Block[] blocks = [new Paragraph(Phrase.Join(" ", sentences)), .. settings.IsEmpty ? [] : new Block[] { new Paragraph(settings) }];
        return new(Anchors.Consent, CookieTexts.BannerHeading.In(language), blocks);
    }
}
