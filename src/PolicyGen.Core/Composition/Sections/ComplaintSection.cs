using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The right to complain, and the authority where one is known.</summary>
internal static class ComplaintSection
{
    public static Section Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block> { new Paragraph(ComplaintTexts.Right.Localize(language)) };
        if (document.SupervisoryAuthority is { } authority)
        {
            var name = DeclaredPhrase.Quote(authority.Name, language);
            Phrase[] lines =
            [
                name.IsEmpty ? name : new StrongInline(name),
                DeclaredPhrase.QuoteNeutral(authority.Street),
                Phrase.Join(" ", [DeclaredPhrase.QuoteNeutral(authority.PostalCode), DeclaredPhrase.QuoteNeutral(authority.City)]),
                ComposeContact(ControllerTexts.Phone, ContactLinks.LinkPhone(authority.Phone), language),
                ComposeContact(ControllerTexts.Email, ContactLinks.LinkEmail(authority.Email), language),
                ComposeContact(ControllerTexts.Website, ContactLinks.LinkWebsite(authority.Website), language),
            ];
            blocks.Add(new Paragraph(ComposeCompetence(document.Controller, authority, language)));
            blocks.Add(new AddressBlock([.. lines.Where(line => !line.IsEmpty)]));
        }

        return new(Anchors.Complaint, ComplaintTexts.Heading.Localize(language), blocks);
    }

    /// <summary>An authority outside the EEA applies the law of its own country, and not the GDPR.</summary>
    private static Phrase ComposeCompetence(Controller controller, SupervisoryAuthority authority, string language) =>
        controller.Country is { IsThirdCountry: true } country && authority.Key == country.Code
            ? Phrase.Format(ComplaintTexts.CompetentAtSeat.Localize(language), DeclaredPhrase.Quote(country.Name, language))
            : ComplaintTexts.Competent.Localize(language);

    private static Phrase ComposeContact(Text label, Phrase value, string language) =>
        value.IsEmpty ? value : Phrase.Format(PageTexts.Colon.Localize(language), label.Localize(language), value);
}
