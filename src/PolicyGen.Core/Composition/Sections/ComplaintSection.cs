using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The right to complain, and the authority where one is known.</summary>
internal static class ComplaintSection
{
    public static Section Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block> { new Paragraph(ComplaintTexts.Right.In(language)) };
        if (document.SupervisoryAuthority is { } authority)
        {
            var name = Declared.In(authority.Name, language);
            Phrase[] lines =
            [
                name.IsEmpty ? name : new StrongInline(name),
                Declared.Plain(authority.Street),
                Phrase.Join(" ", [Declared.Plain(authority.PostalCode), Declared.Plain(authority.City)]),
                Contact(ControllerTexts.Phone, ContactLinks.Phone(authority.Phone), language),
                Contact(ControllerTexts.Email, ContactLinks.Email(authority.Email), language),
                Contact(ControllerTexts.Website, ContactLinks.Web(authority.Website), language),
            ];
            blocks.Add(new Paragraph(Competent(document.Controller, authority, language)));
            blocks.Add(new AddressBlock([.. lines.Where(line => !line.IsEmpty)]));
        }

        return new(Anchors.Complaint, ComplaintTexts.Heading.In(language), blocks);
    }

    /// <summary>An authority outside the EEA applies the law of its own country, and not the GDPR.</summary>
    private static Phrase Competent(Controller controller, SupervisoryAuthority authority, string language) =>
        controller.Country is { IsThirdCountry: true } country && authority.Key == country.Code
            ? Phrase.Format(ComplaintTexts.CompetentAtSeat.In(language), Declared.In(country.Name, language))
            : ComplaintTexts.Competent.In(language);

    private static Phrase Contact(Text label, Phrase value, string language) =>
        value.IsEmpty ? value : Phrase.Format(PageTexts.Colon.In(language), label.In(language), value);
}
