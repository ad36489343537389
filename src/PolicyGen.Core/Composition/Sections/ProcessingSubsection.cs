using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>One processing activity: everything that is declared on its class.</summary>
internal static class ProcessingSubsection
{
    public static Subsection Compose(PolicyDocument document, Processing processing, string language)
    {
        var blocks = new List<Block>();
        Add(Role(processing, language));
        blocks.AddRange(Declared.Paragraphs(processing.Description, language));

        var entries = new List<Definition>();
        AddEntry(ProcessingTexts.Units, Units(processing.Units, language));
        AddEntry(ChannelTexts.Label, Channels(processing.Channels, language));
        AddEntry(
            ProcessingTexts.DataSubjects,
            Listing.Bullets([.. Declared.All(processing.DataSubjects, language).Select(subject => subject.Capitalised())])
        );
        AddEntry(ProcessingTexts.Data, DataItemList.Compose(processing.DataItems, language));
        AddEntry(SourceTexts.Label, SourceStatement.Compose(processing, language));
        AddEntry(SpecialCategoryTexts.Label, SpecialCategoryList.Compose(processing.SpecialCategories, language));
        AddEntry(ProcessingTexts.Purposes, PurposeList.Compose(processing.Purposes, document.Controller, language));
        AddEntry(ExclusionTexts.Label, ExclusionList.Compose(processing.Exclusions, language));
        AddEntry(AiTexts.Label, AiStatement.Compose(processing.AiInteraction, language));
        AddEntry(
            RecordingStatement.Wording(processing.CallRecording).Label,
            RecordingStatement.Compose(processing.CallRecording, language)
        );
        AddEntry(ProcessingTexts.Analysis, Analysis(processing.Deidentification, language));
        AddEntry(AiTrainingTexts.Label, AiTrainingStatement.Compose(processing.AiTraining, language));
        AddEntry(AutomatedDecisionTexts.Heading, AutomatedDecisionsSection.Links(processing, language));
        AddEntry(ParentalConsentTexts.Label, ParentalConsentStatement.Compose(processing.ParentalConsent, language));
        AddEntry(CookieTexts.Label, CookiesSection.Links(processing, language));
        AddEntry(ProcessingTexts.Recipients, ProcessingRecipients.Compose(document, processing, language));
        AddEntry(ProcessingTexts.Retention, RetentionSection.Of(document, processing, language));
        AddEntry(ProvisionTexts.Label, ProvisionStatement.Compose(processing.ProvisionOfData, language));
        AddEntry(ImpactAssessmentTexts.Label, [.. Declared.Paragraphs(processing.ImpactAssessment?.Statement, language)]);
        AddEntry(
            ProcessingTexts.Security,
            Listing.Bullets([.. Declared.All(processing.SecurityMeasures, language).Select(measure => measure.Capitalised())])
        );
        AddEntry(ProcessingTexts.Notes, [.. processing.Notes.SelectMany(note => Declared.Paragraphs(note, language))]);
        if (entries.Count > 0)
            blocks.Add(new DefinitionList(entries));

        return new(Anchors.Processing(processing.Id), Title(processing, language), blocks);

        void Add(Phrase sentence)
        {
            if (!sentence.IsEmpty)
                blocks.Add(new Paragraph(sentence));
        }

        void AddEntry(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0)
                entries.Add(new(term.In(language), content));
        }
    }

    /// <summary>The title; the id stands in where none was declared, for a heading must not be empty.</summary>
    public static Phrase Title(Processing processing, string language)
    {
        var title = Declared.In(processing.Title, language);
        return title.IsEmpty ? Declared.Plain(processing.Id) : title;
    }

    private static Phrase Role(Processing processing, string language)
    {
        var principal = Declared.In(processing.OnBehalfOf, language);
        if (processing.Role == ProcessingRole.Controller)
            return Declared.Within(ProcessingTexts.OnBehalfOf, principal, language).AsSentence();
        return principal.IsEmpty
            ? ProcessingTexts.AsProcessor.In(language)
            : Phrase.Format(ProcessingTexts.AsProcessorFor.In(language), principal).AsSentence();
    }

    private static IReadOnlyList<Block> Analysis(Deidentification form, string language)
    {
        Text? sentence = form switch
        {
            Deidentification.Pseudonymized => ProcessingTexts.Pseudonymised,
            Deidentification.Anonymized => ProcessingTexts.Anonymised,
            Deidentification.Pseudonymized | Deidentification.Anonymized => ProcessingTexts.PseudonymisedOrAnonymised,
            _ => null,
        };
        return sentence is null ? [] : [new Paragraph(sentence.In(language))];
    }

    /// <summary>Names, which keep their first letter as it is.</summary>
    private static IReadOnlyList<Block> Units(IEnumerable<string> units, string language)
    {
        var names = Phrase.And([.. units.Select(Declared.Plain).Where(unit => !unit.IsEmpty)], language);
        return names.IsEmpty ? [] : [new Paragraph(names)];
    }

    private static IReadOnlyList<Block> Channels(IEnumerable<ContactChannel> channels, string language)
    {
        Phrase[] names =
        [
            .. channels.Where(channel => channel != ContactChannel.None).Select(channel => (Phrase)ChannelTexts.Name(channel).In(language)),
        ];
        return Listing.InOneLine(names, language);
    }
}
