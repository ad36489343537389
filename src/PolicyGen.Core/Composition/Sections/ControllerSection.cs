using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Who is responsible and how to reach them.</summary>
internal static class ControllerSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var controller = document.Controller;
        var blocks = new List<Block>();
        var address = ComposeAddress(controller, language);
        if (address.Length > 0)
        {
            blocks.Add(new Paragraph(ControllerTexts.Intro.Localize(language)));
            blocks.Add(new AddressBlock(address));
        }

        var details = ComposeDetails(controller, language);
        if (details.Count > 0)
            blocks.Add(new DefinitionList(details));
        blocks.AddRange(DeclaredPhrase.ComposeNotes(document, PolicySection.Controller, language));
        Subsection?[] others =
        [
            RepresentativeSubsection.Compose(document, language),
            JointControllersSubsection.Compose(document, language),
            OfficerSubsection.Compose(document, language),
        ];
        blocks.AddRange(others.OfType<Subsection>());
        if (blocks.Count > 0)
            blocks.Add(TermsSubsection.Compose(document, language));
        return blocks.Count == 0 ? null : new(Anchors.Controller, ControllerTexts.Heading.Localize(language), blocks);
    }

    private static Phrase[] ComposeAddress(Controller controller, string language)
    {
        Phrase name = DeclaredPhrase.QuoteNeutral(controller.Name);
        Phrase[] lines =
        [
            name.IsEmpty ? name : new StrongInline(name),
            .. ContactCard.ComposePostalLines(controller.Street, controller.PostalCode, controller.City, controller.Country, language),
        ];
        return [.. lines.Where(line => !line.IsEmpty)];
    }

    private static List<Definition> ComposeDetails(Controller controller, string language)
    {
        var details = new List<Definition>();
        Add(ControllerTexts.ShortName, DeclaredPhrase.QuoteNeutral(controller.ShortName));
        Add(ControllerTexts.LegalForm, DeclaredPhrase.Quote(controller.LegalForm, language).Capitalize());
        Add(ControllerTexts.Owner, DeclaredPhrase.QuoteNeutral(controller.Owner));
        Add(ControllerTexts.RepresentedBy, ComposeRepresentative(controller, language));
        Add(ControllerTexts.Email, ContactLinks.LinkEmail(controller.Email));
        Add(ControllerTexts.PrivacyEmail, ContactLinks.LinkEmail(controller.PrivacyEmail));
        Add(ControllerTexts.Phone, ContactLinks.LinkPhone(controller.Phone));
        Add(ControllerTexts.Fax, DeclaredPhrase.QuoteNeutral(controller.Fax));
        Add(ControllerTexts.Website, ContactLinks.LinkWebsite(controller.Website));
        Add(ControllerTexts.VatId, DeclaredPhrase.QuoteNeutral(controller.VatId));
        return details;

        void Add(Text term, Phrase value)
        {
            if (!value.IsEmpty)
                details.Add(new(term.Localize(language), value));
        }
    }

    private static Phrase ComposeRepresentative(Controller controller, string language)
    {
        var name = DeclaredPhrase.QuoteNeutral(controller.RepresentedBy);
        var role = DeclaredPhrase.Quote(controller.RepresentativeRole, language);
        return name.IsEmpty ? role
            : role.IsEmpty ? name
            : Phrase.Format(ControllerTexts.RepresentativeWithRole.Localize(language), name, role);
    }
}
