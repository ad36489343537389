using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Name, address and ways to reach a person or body.</summary>
internal static class ContactCard
{
    public static IEnumerable<Block> Compose(Contact contact, string language, params Definition[] more)
    {
        var name = Declared.Plain(contact.Name);
        Phrase[] address =
        [
            name.IsEmpty ? name : new StrongInline(name),
            Declared.Plain(contact.Organization),
            .. PostalLines(contact.Street, contact.PostalCode, contact.City, contact.Country, language),
        ];
        Phrase[] lines = [.. address.Where(line => !line.IsEmpty)];
        if (lines.Length > 0)
            yield return new AddressBlock(lines);
        Definition[] details = [.. Ways(contact, language), .. more];
        if (details.Length > 0)
            yield return new DefinitionList(details);
    }

    /// <summary>Street, city and country.</summary>
    public static IEnumerable<Phrase> PostalLines(string? street, string? postalCode, string? city, Country? country, string language) =>
        [
            Declared.Plain(street),
            Phrase.Join(" ", [Declared.Plain(postalCode), Declared.Plain(city)]),
            Declared.In(country?.Name, language),
        ];

    private static IEnumerable<Definition> Ways(Contact contact, string language)
    {
        (Text Term, Phrase Value)[] ways =
        [
            (ControllerTexts.Email, ContactLinks.Email(contact.Email)),
            (ControllerTexts.Phone, ContactLinks.Phone(contact.Phone)),
            (ControllerTexts.Fax, Declared.Plain(contact.Fax)),
            (ControllerTexts.Website, ContactLinks.Web(contact.Website)),
        ];
        return ways.Where(way => !way.Value.IsEmpty).Select(way => new Definition(way.Term.In(language), way.Value));
    }
}
