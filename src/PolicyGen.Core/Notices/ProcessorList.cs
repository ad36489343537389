using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>The processors on a page of their own, as customers of a processor ask for (Art. 28(2), (3) GDPR).</summary>
internal static class ProcessorList
{
    /// <summary>Whether there is anything to list.</summary>
    public static bool IsNeeded(PolicyDocument document) => Processors(document).Any();

    public static Page Compose(PolicyDocument document, string language)
    {
        var list = document with
        {
            Recipients = Processors(document).ToValueList(),
            ProcessingLocation = null,
            TransferRisks = ValueList<TransferRisk>.Empty,
            Notes = ValueList<PolicyNote>.Empty,
        };
        Section?[] sections = [Recipients(list, language), TransfersSection.Compose(list, language)];
        var name = Declared.Plain(document.Controller.Name);
        return new()
        {
            Language = language,
            Languages = document.Languages.Count > 1 ? document.Languages : [],
            Title = name.IsEmpty ? ProcessorListTexts.Title.In(language) : Phrase.Format(ProcessorListTexts.TitleOf.In(language), name),
            Edition = PageHead.Edition(document, language),
            Preamble = [new Paragraph(ProcessorListTexts.Intro.In(language))],
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static IEnumerable<Recipient> Processors(PolicyDocument document) =>
        document.Recipients.Where(recipient => recipient is { Kind: RecipientKind.Processor, SelfHosted: false });

    private static Section? Recipients(PolicyDocument list, string language) =>
        RecipientsSection.Compose(list, language) is { } section
            ? section with
            {
                Heading = ProcessorListTexts.Heading.In(language),
                Blocks = [.. section.Blocks, .. Uses(list, language)],
            }
            : null;

    /// <summary>In which processings each of them takes part.</summary>
    private static IEnumerable<Block> Uses(PolicyDocument list, string language)
    {
        Definition[] uses =
        [
            .. list
                .Recipients.Select(recipient =>
                    (
                        Recipient: recipient,
                        Titles: Declared.All(
                            list.Processings.Where(processing => processing.Recipients.Any(use => use.RecipientId == recipient.Id))
                                .Select(processing => processing.Title),
                            language
                        )
                    )
                )
                .Where(use => use.Titles.Count > 0)
                .Select(use => new Definition(RecipientsSection.LinkAtStart(use.Recipient, language), Phrase.Join("; ", use.Titles))),
        ];
        return uses.Length == 0 ? [] : [new Paragraph(new StrongInline(ProcessorListTexts.UsedIn.In(language))), new DefinitionList(uses)];
    }
}
