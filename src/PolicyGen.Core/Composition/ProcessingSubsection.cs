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
        AddEntry(ProcessingTexts.DataSubjects, Listing.InOneLine(Declared.All(processing.DataSubjects, language), language));
        AddEntry(ProcessingTexts.Data, DataItemList.Compose(processing.DataItems, language));
        AddEntry(ProcessingTexts.Purposes, PurposeList.Compose(processing.Purposes, language));
        AddEntry(AiTexts.Label, AiStatement.Compose(processing.AiInteraction, language));
        AddEntry(RecordingStatement.Wording(processing.CallRecording).Label, RecordingStatement.Compose(processing.CallRecording, language));
        AddEntry(ProcessingTexts.Analysis, Analysis(processing.Deidentification, language));
        AddEntry(ProcessingTexts.Recipients, RecipientUses(document, processing, language));
        AddEntry(ProcessingTexts.Retention, Listing.Bullets([.. processing.Retentions.Select(retention => RetentionPhrase.Whole(retention, language))]));
        AddEntry(ProvisionTexts.Label, Provision(processing.ProvisionOfData, language));
        AddEntry(ProcessingTexts.Security, Listing.Bullets([.. Declared.All(processing.SecurityMeasures, language).Select(measure => measure.Capitalised())]));
        AddEntry(ProcessingTexts.Notes, [.. processing.Notes.SelectMany(note => Declared.Paragraphs(note, language))]);
        if (entries.Count > 0) blocks.Add(new DefinitionList(entries));

        return new(Anchors.Processing(processing.Id), Title(processing, language), blocks);

        void Add(Phrase sentence)
        {
            if (!sentence.IsEmpty) blocks.Add(new Paragraph(sentence));
        }

        void AddEntry(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0) entries.Add(new(term.In(language), content));
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
        if (processing.Role == ProcessingRole.Controller) return Declared.Within(ProcessingTexts.OnBehalfOf, principal, language).AsSentence();
        return principal.IsEmpty
            ? ProcessingTexts.AsProcessor.In(language)
            : Phrase.Format(ProcessingTexts.AsProcessorFor.In(language), principal).AsSentence();
    }

    private static IReadOnlyList<Block> Analysis(Deidentification form, string language)
    {
        Text? sentence = form switch
        {
            Deidentification.Pseudonymised => ProcessingTexts.Pseudonymised,
            Deidentification.Anonymised => ProcessingTexts.Anonymised,
            Deidentification.Pseudonymised | Deidentification.Anonymised => ProcessingTexts.PseudonymisedOrAnonymised,
            _ => null,
        };
        return sentence is null ? [] : [new Paragraph(sentence.In(language))];
    }

    private static IReadOnlyList<Block> Provision(ProvisionOfData? provision, string language)
    {
        if (provision is null) return [];
        Phrase[] sentences = [ProvisionTexts.Duty(provision.Duty).In(language), Declared.In(provision.Consequence, language).AsSentence()];
        return [new Paragraph(Phrase.Join(" ", sentences))];
    }

    private static IReadOnlyList<Block> RecipientUses(PolicyDocument document, Processing processing, string language)
    {
        var uses = new List<Phrase>();
        foreach (var use in processing.Recipients)
        {
            var name = document.FindRecipient(use.RecipientId) is { } recipient ? RecipientsSection.LinkAtStart(recipient, language) : Declared.Plain(use.RecipientId);
            var items = Declared.All(use.Items, language);
            var line = items.Count == 0 ? name : Phrase.Format(ProcessingTexts.ItemsForRecipient.In(language), name, Phrase.And(items, language));
            var condition = Declared.Within(ProcessingTexts.Condition, Declared.In(use.Condition, language), language);
            uses.Add(condition.IsEmpty ? line : line + ". " + condition.AsSentence());
        }

        return Listing.Bullets(uses);
    }
}
