using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>All processing activities, each with a heading of its own.</summary>
internal static class ProcessingsSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        Block[] blocks =
        [
            .. Declared.Notes(document, PolicySection.Processings, language),
            .. document.Processings.Select(processing => ProcessingSubsection.Compose(document, processing, language)),
        ];
        return blocks.Length == 0 ? null : new(Anchors.Processings, ProcessingTexts.Heading.In(language), blocks);
    }

    /// <summary>A link to the processing, called by its title.</summary>
    public static Phrase Link(Processing processing, string language) =>
        new AnchorLinkInline(Anchors.Processing(processing.Id), ProcessingSubsection.Title(processing, language));
}
