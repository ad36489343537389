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
        if (head?.GetRawText(nameof(DataProcessingAttribute.Processing)) is not { } value || !KnownProcessingTable.IsTermLike(value))
            return null;
        if (KnownProcessingTable.Find(value) is { } known)
            return known;
        var near = KnownProcessingTable.Suggest(value);
        head.ReportUnusable(
            nameof(DataProcessingAttribute.Processing),
            $"there is no ready-made processing '{value}'",
            near is null ? "Write a constant of KnownProcessings or a title of your own." : $"Did you mean {near}?",
            FindingFact.CreateSuggestion(value, near)
        );
        return null;
    }

    /// <summary>The title: own words, or that of the ready-made processing unless <c>Title</c> replaces it.</summary>
    public static LocalizedText? ReadTitle(DeclarationReader? head, KnownProcessing? known)
    {
        if (head is null)
            return null;
        var own = head.Has(nameof(DataProcessingAttribute.Title)) ? head.ReadText(nameof(DataProcessingAttribute.Title)) : null;
        if (known is not null)
            return own ?? known.Title.ToLocalizedText(head.Context.Languages);
        if (head.GetRawText(nameof(DataProcessingAttribute.Processing)) is { } value && KnownProcessingTable.IsTermLike(value))
            return own;
        if (head.Has(nameof(DataProcessingAttribute.Title)))
            head.ReportUnusable(
                nameof(DataProcessingAttribute.Title),
                "the processing already has a title of its own",
                "Keep one of the two."
            );
        return head.ReadText(nameof(DataProcessingAttribute.Processing)) ?? own;
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
            Description = head.Has(nameof(DataProcessingAttribute.Description))
                ? processing.Description
                : known.Description?.ToLocalizedText(languages),
            DataSubjects = head.Has(nameof(DataProcessingAttribute.DataSubjects))
                ? processing.DataSubjects
                : known.DataSubjects.Select(subject => subject.ToLocalizedText(languages)).ToValueList(),
            Source = head.Has(nameof(DataProcessingAttribute.Source)) ? processing.Source : known.Source,
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
            .Any(declaration => declaration.IsAttribute<DataItemAttribute>());
}
