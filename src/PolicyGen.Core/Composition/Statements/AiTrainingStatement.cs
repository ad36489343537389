using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Whether AI models are trained with the data. Nothing declared says neither.</summary>
internal static class AiTrainingStatement
{
    public static IReadOnlyList<Block> Compose(AiTraining? training, string language) =>
        training is null
            ? []
            :
            [
                new Paragraph(AiTrainingTexts.GetUse(training.Use).Localize(language)),
                .. DeclaredPhrase.ComposeParagraphs(training.Details, language),
            ];
}
