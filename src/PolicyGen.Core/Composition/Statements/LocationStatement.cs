using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Where data are processed, as declared.</summary>
internal static class LocationStatement
{
    public static IEnumerable<Block> Compose(ProcessingLocation? location, string language)
    {
        if (location is null)
            yield break;
        var countries = Phrase.JoinWithAnd(DeclaredPhrase.QuoteAll(location.Countries.Select(country => country.Name), language), language);
        Phrase[] sentences =
        [
            LocationTexts.GetClaim(location.Claim).Localize(language),
            DeclaredPhrase.Insert(LocationTexts.Countries, countries, language),
            DeclaredPhrase.Insert(LocationTexts.Condition, DeclaredPhrase.Quote(location.Condition, language), language).ToSentence(),
        ];
        yield return new Paragraph(Phrase.Join(" ", sentences));
    }
}
