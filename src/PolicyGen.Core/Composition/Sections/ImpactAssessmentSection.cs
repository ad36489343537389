using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What the controller says of the impact assessment of all processing; that there is one is internal.</summary>
internal static class ImpactAssessmentSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        Block[] statement = [.. DeclaredPhrase.ComposeParagraphs(document.ImpactAssessment?.Statement, language)];
        return statement.Length == 0
            ? null
            : new(
                Anchors.ImpactAssessment,
                ImpactAssessmentTexts.Heading.Localize(language),
                [new Paragraph(ImpactAssessmentTexts.Meaning.Localize(language)), .. statement]
            );
    }
}
