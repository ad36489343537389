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
        var address = Address(controller, language);
        if (address.Length > 0)
        {
            blocks.Add(new Paragraph(ControllerTexts.Intro.In(language)));
            blocks.Add(new AddressBlock(address));
        }

        var details = Details(controller, language);
        if (details.Count > 0)
            blocks.Add(new DefinitionList(details));
        blocks.AddRange(Declared.Notes(document, PolicySection.Controller, language));
        Subsection?[] others =
        [
            RepresentativeSubsection.Compose(document, language),
            JointControllersSubsection.Compose(document, language),
            OfficerSubsection.Compose(document, language),
        ];
        blocks.AddRange(others.OfType<Subsection>());
        if (blocks.Count > 0)
            blocks.Add(TermsSubsection.Compose(document, language));
        return blocks.Count == 0 ? null : new(Anchors.Controller, ControllerTexts.Heading.In(language), blocks);
    }

    private static Phrase[] Address(Controller controller, string language)
    {
        Phrase name = Declared.Plain(controller.Name);
        Phrase[] lines =
        [
            name.IsEmpty ? name : new StrongInline(name),
            .. ContactCard.PostalLines(controller.Street, controller.PostalCode, controller.City, controller.Country, language),
        ];
        return [.. lines.Where(line => !line.IsEmpty)];
    }

    private static List<Definition> Details(Controller controller, string language)
    {
        var details = new List<Definition>();
        Add(ControllerTexts.ShortName, Declared.Plain(controller.ShortName));
        Add(ControllerTexts.LegalForm, Declared.In(controller.LegalForm, language).Capitalised());
        Add(ControllerTexts.Owner, Declared.Plain(controller.Owner));
        Add(ControllerTexts.RepresentedBy, Representative(controller, language));
        Add(ControllerTexts.Email, ContactLinks.Email(controller.Email));
        Add(ControllerTexts.PrivacyEmail, ContactLinks.Email(controller.PrivacyEmail));
        Add(ControllerTexts.Phone, ContactLinks.Phone(controller.Phone));
        Add(ControllerTexts.Fax, Declared.Plain(controller.Fax));
        Add(ControllerTexts.Website, ContactLinks.Web(controller.Website));
        Add(ControllerTexts.VatId, Declared.Plain(controller.VatId));
        return details;

        void Add(Text term, Phrase value)
        {
            if (!value.IsEmpty)
                details.Add(new(term.In(language), value));
        }
    }

    private static Phrase Representative(Controller controller, string language)
    {
        var name = Declared.Plain(controller.RepresentedBy);
        var role = Declared.In(controller.RepresentativeRole, language);
        return name.IsEmpty ? role
            : role.IsEmpty ? name
            : Phrase.Format(ControllerTexts.RepresentativeWithRole.In(language), name, role);
    }
}
