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
        var countries = Phrase.And(Declared.All(location.Countries.Select(country => country.Name), language), language);
        Phrase[] sentences =
        [
            LocationTexts.Claim(location.Claim).In(language),
            Declared.Within(LocationTexts.Countries, countries, language),
            Declared.Within(LocationTexts.Condition, Declared.In(location.Condition, language), language).AsSentence(),
        ];
        yield return new Paragraph(Phrase.Join(" ", sentences));
    }
}
