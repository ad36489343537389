using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>To whom the data of a processing go, or the declared reason why to nobody.</summary>
internal static class ProcessingRecipients
{
    public static IReadOnlyList<Block> Compose(PolicyDocument document, Processing processing, string language)
    {
        var uses = Listing.Bullets([.. processing.Recipients.Select(use => Use(document, use, language))]);
        var leavesTheController = processing.Recipients.Any(use =>
            document.FindRecipient(use.RecipientId) is not ({ SelfHosted: true, HostedBy: null } or { Kind: RecipientKind.Internal })
        );
        return leavesTheController ? uses : [.. None(processing.NoRecipients, language), .. uses];
    }

    private static IEnumerable<Block> None(LocalizedText? reason, string language)
    {
        var statement = Declared.Within(ProcessingTexts.NoRecipients, Declared.In(reason, language), language).AsSentence();
        if (!statement.IsEmpty)
            yield return new Paragraph(statement);
    }

    /// <summary>The link, with a mark on what is no recipient of its own (Art. 4(9) GDPR).</summary>
    private static Phrase Name(Recipient recipient, string language)
    {
        var link = RecipientsSection.LinkAtStart(recipient, language);
        if (recipient.SelfHosted)
            return Phrase.Format(ProcessingTexts.RunByUs.In(language), link);
        return recipient.Kind == RecipientKind.Internal && !SaysInternal(link)
            ? Phrase.Format(ProcessingTexts.Internal.In(language), link)
            : link;
    }

    /// <summary>"Interne Stellen", "internal departments": the name says it already.</summary>
    private static bool SaysInternal(Phrase name) => name.ToString().IndexOf("intern", StringComparison.OrdinalIgnoreCase) >= 0;

    private static Phrase Use(PolicyDocument document, RecipientUse use, string language)
    {
        var name = document.FindRecipient(use.RecipientId) is { } recipient ? Name(recipient, language) : Declared.Plain(use.RecipientId);
        var items = Declared.All(use.Items, language);
        var line =
            items.Count == 0 ? name : Phrase.Format(ProcessingTexts.ItemsForRecipient.In(language), name, Phrase.And(items, language));
        var condition = Declared.Within(ProcessingTexts.Condition, Declared.In(use.Condition, language), language);
        return condition.IsEmpty ? line : line + ". " + condition.AsSentence();
    }
}
