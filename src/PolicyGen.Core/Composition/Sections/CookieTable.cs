using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The cookies of one category: name, technique, purpose, duration, provider, basis.</summary>
internal static class CookieTable
{
    public static Subsection Compose(PolicyDocument document, CookieCategory category, IEnumerable<DeclaredCookie> uses, string language)
    {
        var heading = CookieTexts.GetCategory(category).Localize(language);
        string[] columns =
        [
            CookieTexts.ColumnName.Localize(language),
            CookieTexts.ColumnPurpose.Localize(language),
            CookieTexts.ColumnDuration.Localize(language),
            CookieTexts.ColumnProvider.Localize(language),
            CookieTexts.ColumnBasis.Localize(language),
        ];
        var caption = Phrase.Format(CookieTexts.Caption.Localize(language), heading).ToString();
        var table = new Table(caption, columns, [.. uses.Select(use => ComposeRow(document, use, language))]);
        var access = DeclaredCookie.GetAccessBasis(category);
        var consent = access == PolicyGen.Basis.DeviceNecessary ? CookieTexts.WithoutConsent : CookieTexts.WithConsent;
        var basis = Phrase.Format(consent.Localize(language), LegalBases.GetCitation(access, document.Controller, language));
        var intro = Phrase.Join(" ", [CookieTexts.GetMeaning(category).Localize(language), basis]);
        return new(Anchors.GetCookieCategory(category), heading, [new Paragraph(intro), table.WithoutEmptyColumns()]);
    }

    private static TableRow ComposeRow(PolicyDocument document, DeclaredCookie use, string language)
    {
        var cookie = use.Cookie;
        Phrase technique = CookieTexts.GetStorage(cookie.Storage).Localize(language);
        var processing = use.Processing is null
            ? Phrase.Empty
            : Phrase.Format(CookieTexts.Processing.Localize(language), ProcessingsSection.ComposeLink(use.Processing, language));
        return new(
            null,
            Phrase.WithDetails(new StrongInline(DeclaredPhrase.QuoteNeutral(cookie.Name)), technique.Capitalize(), processing),
            [
                DeclaredPhrase.Quote(cookie.Purpose, language).Capitalize(),
                ComposeDuration(cookie, language),
                ComposeProvider(document, cookie, language),
                ComposeBasis(cookie, document.Controller, language),
            ]
        );
    }

    private static Phrase ComposeDuration(Cookie cookie, string language)
    {
        Phrase session = cookie.IsSession ? CookieTexts.UntilBrowserCloses.Localize(language) : Phrase.Empty;
        Phrase period = cookie.Duration is { } duration ? GrammarPeriods.FormatPeriod(duration, language) : Phrase.Empty;
        return Phrase.Join("; ", [session, period]).Capitalize();
    }

    /// <summary>The provider, as a link where it is a recipient of the policy.</summary>
    private static Phrase ComposeProvider(PolicyDocument document, Cookie cookie, string language)
    {
        var name = DeclaredPhrase.QuoteNeutral(cookie.Provider);
        if (name.IsEmpty)
            return ((Phrase)CookieTexts.Us.Localize(language)).Capitalize();
        return RecipientsSection.Find(document, cookie.Provider) is { } recipient
            ? new AnchorLinkInline(Anchors.GetRecipient(recipient.Id), name)
            : name;
    }

    private static Phrase ComposeBasis(Cookie cookie, Controller controller, string language) =>
        Phrase.WithDetails(
            cookie.Basis is { } basis ? LegalBases.ComposeNameWithCitation(basis, controller, language).Capitalize() : Phrase.Empty,
            DeclaredPhrase.Insert(CookieTexts.Interest, DeclaredPhrase.Quote(cookie.Interest, language), language).ToSentence()
        );
}
