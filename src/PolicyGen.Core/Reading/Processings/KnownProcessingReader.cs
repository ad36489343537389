using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Reads <c>[DataProcessing(KnownProcessings.X)]</c>: the ready-made parts of the processing. What the class declares itself
/// takes their place, part by part.
/// </summary>
internal static class KnownProcessingReader
{
    /// <summary>The ready-made processing that is named; null for a title in own words or a name that does not exist.</summary>
    public static KnownProcessing? Find(DeclarationReader? head)
    {
        if (head?.GetRawText("Processing") is not { } value || !KnownProcessingTable.IsTermLike(value))
            return null;
        if (KnownProcessingTable.Find(value) is { } known)
            return known;
        var near = KnownProcessingTable.Suggest(value);
        head.ReportUnusable(
            "Processing",
            $"there is no ready-made processing '{value}'",
            near is null ? "write a constant of KnownProcessings or the title in own words" : $"did you mean {near}?",
            FindingFact.CreateSuggestion(value, near)
        );
        return null;
    }

    /// <summary>The title: own words, or that of the ready-made processing unless <c>Title</c> replaces it.</summary>
    public static LocalizedText? ReadTitle(DeclarationReader? head, KnownProcessing? known)
    {
        if (head is null)
            return null;
        var own = head.Has("Title") ? head.ReadText("Title") : null;
        if (known is not null)
            return own ?? known.Title.ToLocalizedText(head.Context.Languages);
        if (head.GetRawText("Processing") is { } value && KnownProcessingTable.IsTermLike(value))
            return own;
        if (head.Has("Title"))
            head.ReportUnusable("Title", "the processing has a title in own words already", "keep one of the two");
        return head.ReadText("Processing") ?? own;
    }

    /// <summary>The processing as the class declares it, with the ready-made part wherever the class declares none.</summary>
    /// <param name="processing">What the class declares; its title and purposes are read.</param>
    /// <param name="known">The ready-made processing.</param>
    /// <param name="type">The declarations of the class.</param>
    /// <param name="head">The <c>[DataProcessing]</c>.</param>
    public static Processing Complete(Processing processing, KnownProcessing known, TypeDeclarations type, DeclarationReader head)
    {
        var languages = head.Context.Languages;
        return processing with
        {
            Description = head.Has("Description") ? processing.Description : known.Description?.ToLocalizedText(languages),
            DataSubjects = head.Has("DataSubjects")
                ? processing.DataSubjects
                : known.DataSubjects.Select(subject => subject.ToLocalizedText(languages)).ToValueList(),
            Source = head.Has("Source") ? processing.Source : known.Source,
            DataItems = DeclaresItems(type)
                ? processing.DataItems
                : known.DataItems.Select(item => new DataItem { Label = item.ToLocalizedText(languages) }).ToValueList(),
            AiInteraction = processing.AiInteraction ?? (known.IsAiInteraction ? new AiInteraction() : null),
        };
    }

    /// <summary>An item that cannot be used counts: it was meant to replace the ready-made ones, and is a finding by itself.</summary>
    private static bool DeclaresItems(TypeDeclarations type) =>
        type
            .Declarations.Concat(type.Members.SelectMany(member => member.Declarations))
            .Any(declaration => declaration.Attribute == "DataItem");
}
