using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>To whom the data of a processing go, or the declared reason why to nobody.</summary>
internal static class ProcessingRecipients
{
    public static IReadOnlyList<Block> Compose(PolicyDocument document, Processing processing, string language)
    {
        var uses = Listing.ComposeBullets([.. processing.Recipients.Select(use => ComposeUse(document, use, language))]);
        var leavesTheController = processing.Recipients.Any(use =>
            document.FindRecipient(use.RecipientId) is not ({ SelfHosted: true, HostedBy: null } or { Kind: RecipientKind.Internal })
        );
        return leavesTheController ? uses : [.. ComposeAbsence(processing.NoRecipients, language), .. uses];
    }

    private static IEnumerable<Block> ComposeAbsence(LocalizedText? reason, string language)
    {
        var statement = DeclaredPhrase.Insert(ProcessingTexts.NoRecipients, DeclaredPhrase.Quote(reason, language), language).ToSentence();
        if (!statement.IsEmpty)
            yield return new Paragraph(statement);
    }

    /// <summary>The link, with a mark on what is not a recipient of its own (Art. 4(9) GDPR).</summary>
    private static Phrase ComposeName(Recipient recipient, string language)
    {
        var link = RecipientsSection.ComposeLinkAtStart(recipient, language);
        if (recipient.SelfHosted)
            return Phrase.Format(ProcessingTexts.RunByUs.Localize(language), link);
        return recipient.Kind == RecipientKind.Internal && !MentionsInternal(link)
            ? Phrase.Format(ProcessingTexts.Internal.Localize(language), link)
            : link;
    }

    /// <summary>"Interne Stellen", "internal departments": the name says it already.</summary>
    private static bool MentionsInternal(Phrase name) => name.ToString().IndexOf("intern", StringComparison.OrdinalIgnoreCase) >= 0;

    private static Phrase ComposeUse(PolicyDocument document, RecipientUse use, string language)
    {
        var name = document.FindRecipient(use.RecipientId) is { } recipient
            ? ComposeName(recipient, language)
            : DeclaredPhrase.QuoteNeutral(use.RecipientId);
        var items = DeclaredPhrase.QuoteAll(use.Items, language);
        var line =
            items.Count == 0
                ? name
                : Phrase.Format(ProcessingTexts.ItemsForRecipient.Localize(language), name, Phrase.JoinWithAnd(items, language));
        var condition = DeclaredPhrase.Insert(ProcessingTexts.Condition, DeclaredPhrase.Quote(use.Condition, language), language);
        return condition.IsEmpty ? line : line + ". " + condition.ToSentence();
    }
}
