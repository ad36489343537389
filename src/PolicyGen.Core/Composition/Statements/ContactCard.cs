using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Name, address and ways to reach a person or body.</summary>
internal static class ContactCard
{
    public static IEnumerable<Block> Compose(Contact contact, string language, params Definition[] more)
    {
        var name = DeclaredPhrase.QuoteNeutral(contact.Name);
        Phrase[] address =
        [
            name.IsEmpty ? name : new StrongInline(name),
            DeclaredPhrase.QuoteNeutral(contact.Organization),
            .. ComposePostalLines(contact.Street, contact.PostalCode, contact.City, contact.Country, language),
        ];
        Phrase[] lines = [.. address.Where(line => !line.IsEmpty)];
        if (lines.Length > 0)
            yield return new AddressBlock(lines);
        Definition[] details = [.. ComposeChannels(contact, language), .. more];
        if (details.Length > 0)
            yield return new DefinitionList(details);
    }

    /// <summary>Street, city and country.</summary>
    public static IEnumerable<Phrase> ComposePostalLines(
        string? street,
        string? postalCode,
        string? city,
        Country? country,
        string language
    ) =>
        [
            DeclaredPhrase.QuoteNeutral(street),
            Phrase.Join(" ", [DeclaredPhrase.QuoteNeutral(postalCode), DeclaredPhrase.QuoteNeutral(city)]),
            DeclaredPhrase.Quote(country?.Name, language),
        ];

    private static IEnumerable<Definition> ComposeChannels(Contact contact, string language)
    {
        (Text Term, Phrase Value)[] ways =
        [
            (ControllerTexts.Email, ContactLinks.LinkEmail(contact.Email)),
            (ControllerTexts.Phone, ContactLinks.LinkPhone(contact.Phone)),
            (ControllerTexts.Fax, DeclaredPhrase.QuoteNeutral(contact.Fax)),
            (ControllerTexts.Website, ContactLinks.LinkWebsite(contact.Website)),
        ];
        return ways.Where(way => !way.Value.IsEmpty).Select(way => new Definition(way.Term.Localize(language), way.Value));
    }
}
