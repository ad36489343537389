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
        Add(ComposeRole(processing, language));
        blocks.AddRange(DeclaredPhrase.ComposeParagraphs(processing.Description, language));

        var entries = new List<Definition>();
        AddEntry(ProcessingTexts.Units, ComposeUnits(processing.Units, language));
        AddEntry(ChannelTexts.Label, ComposeChannels(processing.Channels, language));
        AddEntry(
            ProcessingTexts.DataSubjects,
            Listing.ComposeBullets([.. DeclaredPhrase.QuoteAll(processing.DataSubjects, language).Select(subject => subject.Capitalize())])
        );
        AddEntry(ProcessingTexts.Data, DataItemList.Compose(processing.DataItems, language));
        AddEntry(SourceTexts.Label, SourceStatement.Compose(processing, language));
        AddEntry(SpecialCategoryTexts.Label, SpecialCategoryList.Compose(processing.SpecialCategories, language));
        AddEntry(ProcessingTexts.Purposes, PurposeList.Compose(processing.Purposes, document.Controller, language));
        AddEntry(ExclusionTexts.Label, ExclusionList.Compose(processing.Exclusions, language));
        AddEntry(AiTexts.Label, AiStatement.Compose(processing.AiInteraction, language));
        AddEntry(
            RecordingStatement.GetWording(processing.CallRecording).Label,
            RecordingStatement.Compose(processing.CallRecording, language)
        );
        AddEntry(ProcessingTexts.Analysis, ComposeAnalysis(processing.Deidentification, language));
        AddEntry(AiTrainingTexts.Label, AiTrainingStatement.Compose(processing.AiTraining, language));
        AddEntry(AutomatedDecisionTexts.Heading, AutomatedDecisionsSection.ComposeLinks(processing, language));
        AddEntry(ParentalConsentTexts.Label, ParentalConsentStatement.Compose(processing.ParentalConsent, language));
        AddEntry(CookieTexts.Label, CookiesSection.ComposeLinks(processing, language));
        AddEntry(ProcessingTexts.Recipients, ProcessingRecipients.Compose(document, processing, language));
        AddEntry(ProcessingTexts.Retention, RetentionSection.ComposeForProcessing(document, processing, language));
        AddEntry(ProvisionTexts.Label, ProvisionStatement.Compose(processing.ProvisionOfData, language));
        AddEntry(ImpactAssessmentTexts.Label, [.. DeclaredPhrase.ComposeParagraphs(processing.ImpactAssessment?.Statement, language)]);
        AddEntry(
            ProcessingTexts.Security,
            Listing.ComposeBullets([
                .. DeclaredPhrase.QuoteAll(processing.SecurityMeasures, language).Select(measure => measure.Capitalize()),
            ])
        );
        AddEntry(ProcessingTexts.Notes, [.. processing.Notes.SelectMany(note => DeclaredPhrase.ComposeParagraphs(note, language))]);
        if (entries.Count > 0)
            blocks.Add(new DefinitionList(entries));

        return new(Anchors.GetProcessing(processing.Id), ComposeTitle(processing, language), blocks);

        void Add(Phrase sentence)
        {
            if (!sentence.IsEmpty)
                blocks.Add(new Paragraph(sentence));
        }

        void AddEntry(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0)
                entries.Add(new(term.Localize(language), content));
        }
    }

    /// <summary>The title; the id stands in where none was declared, for a heading must not be empty.</summary>
    public static Phrase ComposeTitle(Processing processing, string language)
    {
        var title = DeclaredPhrase.Quote(processing.Title, language);
        return title.IsEmpty ? DeclaredPhrase.QuoteNeutral(processing.Id) : title;
    }

    private static Phrase ComposeRole(Processing processing, string language)
    {
        var principal = DeclaredPhrase.Quote(processing.OnBehalfOf, language);
        if (processing.Role == ProcessingRole.Controller)
            return DeclaredPhrase.Insert(ProcessingTexts.OnBehalfOf, principal, language).ToSentence();
        return principal.IsEmpty
            ? ProcessingTexts.AsProcessor.Localize(language)
            : Phrase.Format(ProcessingTexts.AsProcessorFor.Localize(language), principal).ToSentence();
    }

    private static IReadOnlyList<Block> ComposeAnalysis(Deidentification form, string language)
    {
        Text? sentence = form switch
        {
            Deidentification.Pseudonymized => ProcessingTexts.Pseudonymized,
            Deidentification.Anonymized => ProcessingTexts.Anonymized,
            Deidentification.Pseudonymized | Deidentification.Anonymized => ProcessingTexts.PseudonymizedOrAnonymized,
            _ => null,
        };
        return sentence is null ? [] : [new Paragraph(sentence.Localize(language))];
    }

    /// <summary>Names, which keep their first letter as it is.</summary>
    private static IReadOnlyList<Block> ComposeUnits(IEnumerable<string> units, string language)
    {
        var names = Phrase.JoinWithAnd([.. units.Select(DeclaredPhrase.QuoteNeutral).Where(unit => !unit.IsEmpty)], language);
        return names.IsEmpty ? [] : [new Paragraph(names)];
    }

    private static IReadOnlyList<Block> ComposeChannels(IEnumerable<ContactChannel> channels, string language)
    {
        Phrase[] names =
        [
            .. channels
                .Where(channel => channel != ContactChannel.None)
                .Select(channel => (Phrase)ChannelTexts.GetName(channel).Localize(language)),
        ];
        return Listing.ComposeLine(names, language);
    }
}
