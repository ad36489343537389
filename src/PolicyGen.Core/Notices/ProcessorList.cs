using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>The processors on a page of their own, as customers of a processor ask for (Art. 28(2), (3) GDPR).</summary>
internal static class ProcessorList
{
    /// <summary>Whether there is anything to list.</summary>
    public static bool IsNeeded(PolicyDocument document) => FindProcessors(document).Any();

    public static Page Compose(PolicyDocument document, string language)
    {
        var list = document with
        {
            Recipients = FindProcessors(document).ToValueList(),
            ProcessingLocation = null,
            TransferRisks = ValueList<TransferRisk>.Empty,
            Notes = ValueList<PolicyNote>.Empty,
        };
        Section?[] sections = [ComposeRecipients(list, language), TransfersSection.Compose(list, language)];
        var name = DeclaredPhrase.QuoteNeutral(document.Controller.Name);
        return new()
        {
            Language = language,
            Languages = document.Languages.Count > 1 ? document.Languages : [],
            Title = name.IsEmpty
                ? ProcessorListTexts.Title.Localize(language)
                : Phrase.Format(ProcessorListTexts.TitleOf.Localize(language), name),
            Edition = PageHead.ComposeEdition(document, language),
            Preamble = [new Paragraph(ProcessorListTexts.Intro.Localize(language))],
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static IEnumerable<Recipient> FindProcessors(PolicyDocument document) =>
        document.Recipients.Where(recipient => recipient is { Kind: RecipientKind.Processor, SelfHosted: false });

    private static Section? ComposeRecipients(PolicyDocument list, string language) =>
        RecipientsSection.Compose(list, language) is { } section
            ? section with
            {
                Heading = ProcessorListTexts.Heading.Localize(language),
                Blocks = [.. section.Blocks, .. ComposeUses(list, language)],
            }
            : null;

    /// <summary>In which processings each of them takes part.</summary>
    private static IEnumerable<Block> ComposeUses(PolicyDocument list, string language)
    {
        Definition[] uses =
        [
            .. list
                .Recipients.Select(recipient =>
                    (
                        Recipient: recipient,
                        Titles: DeclaredPhrase.QuoteAll(
                            list.Processings.Where(processing => processing.Recipients.Any(use => use.RecipientId == recipient.Id))
                                .Select(processing => processing.Title),
                            language
                        )
                    )
                )
                .Where(use => use.Titles.Count > 0)
                .Select(use => new Definition(
                    RecipientsSection.ComposeLinkAtStart(use.Recipient, language),
                    Phrase.Join("; ", use.Titles)
                )),
        ];
        return uses.Length == 0
            ? []
            : [new Paragraph(new StrongInline(ProcessorListTexts.UsedIn.Localize(language))), new DefinitionList(uses)];
    }
}
