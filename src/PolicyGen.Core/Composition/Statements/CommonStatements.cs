using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What holds for all processing activities, before the single ones.</summary>
internal static class CommonStatements
{
    public static Subsection? Compose(PolicyDocument document, string language)
    {
        var entries = new List<Definition>();
        Add(ExclusionTexts.Label, ExclusionList.Compose(document.Exclusions, language));
        Add(AiTrainingTexts.Label, AiTrainingStatement.Compose(document.AiTraining, language));
        Add(ParentalConsentTexts.Label, ParentalConsentStatement.Compose(document.ParentalConsent, language));
        return entries.Count == 0
            ? null
            : new(Anchors.AllProcessings, ProcessingTexts.ForAll.Localize(language), [new DefinitionList(entries)]);

        void Add(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0)
                entries.Add(new(term.Localize(language), content));
        }
    }
}
