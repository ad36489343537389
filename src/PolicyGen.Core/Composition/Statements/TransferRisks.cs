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
        yield return new Paragraph(TransferTexts.Risks.Localize(language));
        foreach (var risk in risks.Where(risk => ComposeCountry(risk, language).IsEmpty))
        {
            foreach (var block in DeclaredPhrase.ComposeParagraphs(risk.Text, language))
                yield return block;
        }

        var countries = risks
            .Where(risk => !ComposeCountry(risk, language).IsEmpty)
            .GroupBy(risk => risk.Country!.Code, StringComparer.Ordinal);
        Definition[] entries =
        [
            .. countries.Select(country => new Definition(
                ComposeCountry(country.First(), language),
                [.. country.SelectMany(risk => DeclaredPhrase.ComposeParagraphs(risk.Text, language))]
            )),
        ];
        if (entries.Length > 0)
            yield return new DefinitionList(entries);
    }

    private static Phrase ComposeCountry(TransferRisk risk, string language) => DeclaredPhrase.Quote(risk.Country?.Name, language);
}
