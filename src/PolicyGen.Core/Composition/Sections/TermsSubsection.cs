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
            new(TermTexts.PersonalData.In(language), TermTexts.PersonalDataMeaning.In(language)),
            new(TermTexts.Processing.In(language), TermTexts.ProcessingMeaning.In(language)),
            new(TermTexts.Controller.In(language), TermTexts.ControllerMeaning.In(language)),
        };
        var hasProcessor =
            document.Recipients.Any(recipient => recipient.Kind == RecipientKind.Processor)
            || document.Processings.Any(processing => processing.Role == ProcessingRole.Processor);
        if (hasProcessor)
            terms.Add(new(TermTexts.Processor.In(language), TermTexts.ProcessorMeaning.In(language)));
        return new(Anchors.Terms, TermTexts.Heading.In(language), [new DefinitionList(terms)]);
    }
}
