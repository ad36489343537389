using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The cookies of one category: name, technique, purpose, duration, provider, basis.</summary>
internal static class CookieTable
{
    public static Subsection Compose(PolicyDocument document, CookieCategory category, IEnumerable<CookieUse> uses, string language)
    {
        var heading = CookieTexts.Category(category).In(language);
        string[] columns =
        [
            CookieTexts.ColumnName.In(language),
            CookieTexts.ColumnPurpose.In(language),
            CookieTexts.ColumnDuration.In(language),
            CookieTexts.ColumnProvider.In(language),
            CookieTexts.ColumnBasis.In(language),
        ];
        var caption = Phrase.Format(CookieTexts.Caption.In(language), heading).ToString();
        var table = new Table(caption, columns, [.. uses.Select(use => Row(document, use, language))]);
        var access = CookieUse.AccessBasis(category);
        var consent = access == PolicyGen.Basis.DeviceNecessary ? CookieTexts.WithoutConsent : CookieTexts.WithConsent;
        var basis = Phrase.Format(consent.In(language), LegalBases.Citation(access, document.Controller, language));
        var intro = Phrase.Join(" ", [CookieTexts.Meaning(category).In(language), basis]);
        return new(Anchors.CookieCategory(category), heading, [new Paragraph(intro), table.WithoutEmptyColumns()]);
    }

    private static TableRow Row(PolicyDocument document, CookieUse use, string language)
    {
        var cookie = use.Cookie;
        Phrase technique = CookieTexts.Storage(cookie.Storage).In(language);
        var processing = use.Processing is null
            ? Phrase.Empty
            : Phrase.Format(CookieTexts.Processing.In(language), ProcessingsSection.Link(use.Processing, language));
        return new(
            null,
            Phrase.WithDetails(new StrongInline(Declared.Plain(cookie.Name)), technique.Capitalised(), processing),
            [
                Declared.In(cookie.Purpose, language).Capitalised(),
                Duration(cookie, language),
                Provider(document, cookie, language),
                Basis(cookie, document.Controller, language),
            ]
        );
    }

    private static Phrase Duration(Cookie cookie, string language)
    {
        Phrase session = cookie.IsSession ? CookieTexts.UntilBrowserCloses.In(language) : Phrase.Empty;
        Phrase period = cookie.Duration is { } duration ? GrammarPeriods.Period(duration, language) : Phrase.Empty;
        return Phrase.Join("; ", [session, period]).Capitalised();
    }

    /// <summary>The provider, as a link where it is a recipient of the policy.</summary>
    private static Phrase Provider(PolicyDocument document, Cookie cookie, string language)
    {
        var name = Declared.Plain(cookie.Provider);
        if (name.IsEmpty)
            return ((Phrase)CookieTexts.Us.In(language)).Capitalised();
        return RecipientsSection.Find(document, cookie.Provider) is { } recipient
            ? new AnchorLinkInline(Anchors.Recipient(recipient.Id), name)
            : name;
    }

    private static Phrase Basis(Cookie cookie, Controller controller, string language) =>
        Phrase.WithDetails(
            cookie.Basis is { } basis ? LegalBases.NameWithCitation(basis, controller, language).Capitalised() : Phrase.Empty,
            Declared.Within(CookieTexts.Interest, Declared.In(cookie.Interest, language), language).AsSentence()
        );
}
