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
            .. DeclaredPhrase.ComposeNotes(document, PolicySection.Processings, language),
            CommonStatements.Compose(document, language),
            .. document.Processings.Select(processing => ProcessingSubsection.Compose(document, processing, language)),
        ];
        Block[] present = [.. blocks.OfType<Block>()];
        return present.Length == 0 ? null : new(Anchors.Processings, ProcessingTexts.Heading.Localize(language), present);
    }

    /// <summary>A link to the processing, called by its title.</summary>
    public static Phrase ComposeLink(Processing processing, string language) =>
        new AnchorLinkInline(Anchors.GetProcessing(processing.Id), ProcessingSubsection.ComposeTitle(processing, language));

    /// <summary>A link to the processing of this title, or the words where there is none.</summary>
    public static Phrase ComposeLinkByTitle(PolicyDocument document, LocalizedText? title, string language)
    {
        var found =
            title is null || title.IsEmpty
                ? null
                : document.Processings.FirstOrDefault(processing => processing.Title.ToString() == title.ToString());
        return found is null ? DeclaredPhrase.Quote(title, language) : ComposeLink(found, language);
    }
}
