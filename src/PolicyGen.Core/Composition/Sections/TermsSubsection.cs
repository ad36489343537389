using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What the words of the page mean; a processor is explained only where there is one.</summary>
internal static class TermsSubsection
{
    public static Subsection Compose(PolicyDocument document, string language)
    {
        var terms = new List<Definition>
        {
            new(TermTexts.PersonalData.Localize(language), TermTexts.PersonalDataMeaning.Localize(language)),
            new(TermTexts.Processing.Localize(language), TermTexts.ProcessingMeaning.Localize(language)),
            new(TermTexts.Controller.Localize(language), TermTexts.ControllerMeaning.Localize(language)),
        };
        var hasProcessor =
            document.Recipients.Any(recipient => recipient.Kind == RecipientKind.Processor)
            || document.Processings.Any(processing => processing.Role == ProcessingRole.Processor);
        if (hasProcessor)
            terms.Add(new(TermTexts.Processor.Localize(language), TermTexts.ProcessorMeaning.Localize(language)));
        return new(Anchors.Terms, TermTexts.Heading.Localize(language), [new DefinitionList(terms)]);
    }
}
