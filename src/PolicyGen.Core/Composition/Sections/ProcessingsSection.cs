using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>All processing activities, each with a heading of its own.</summary>
internal static class ProcessingsSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        Block?[] blocks =
        [
            .. Declared.Notes(document, PolicySection.Processings, language),
            CommonStatements.Compose(document, language),
            .. document.Processings.Select(processing => ProcessingSubsection.Compose(document, processing, language)),
        ];
        Block[] present = [.. blocks.OfType<Block>()];
        return present.Length == 0 ? null : new(Anchors.Processings, ProcessingTexts.Heading.In(language), present);
    }

    /// <summary>A link to the processing, called by its title.</summary>
    public static Phrase Link(Processing processing, string language) =>
        new AnchorLinkInline(Anchors.Processing(processing.Id), ProcessingSubsection.Title(processing, language));

    /// <summary>A link to the processing of this title, or the words where there is none.</summary>
    public static Phrase LinkByTitle(PolicyDocument document, LocalizedText? title, string language)
    {
        var found =
            title is null || title.IsEmpty
                ? null
                : document.Processings.FirstOrDefault(processing => processing.Title.ToString() == title.ToString());
        return found is null ? Declared.In(title, language) : Link(found, language);
    }
}
