using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The risks of transfers, by country.</summary>
internal static class TransferRisks
{
    public static IEnumerable<Block> Compose(IReadOnlyList<TransferRisk> risks, string language)
    {
        if (risks.Count == 0)
            yield break;
        yield return new Paragraph(TransferTexts.Risks.In(language));
        foreach (var risk in risks.Where(risk => Country(risk, language).IsEmpty))
        {
            foreach (var block in Declared.Paragraphs(risk.Text, language))
                yield return block;
        }

        var countries = risks.Where(risk => !Country(risk, language).IsEmpty).GroupBy(risk => risk.Country!.Code, StringComparer.Ordinal);
        Definition[] entries =
        [
            .. countries.Select(country => new Definition(
                Country(country.First(), language),
                [.. country.SelectMany(risk => Declared.Paragraphs(risk.Text, language))]
            )),
        ];
        if (entries.Length > 0)
            yield return new DefinitionList(entries);
    }

    private static Phrase Country(TransferRisk risk, string language) => Declared.In(risk.Country?.Name, language);
}
