using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Transfers to third countries: to whom, where, on what they rest.</summary>
internal static class TransfersSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block>();
        blocks.AddRange(LocationStatement.Compose(document.ProcessingLocation, language));
        Recipient[] recipients =
        [
            .. document.Recipients.Where(recipient => recipient.InvolvesThirdCountry || recipient.Transfers.Count > 0),
        ];
        if (recipients.Length > 0)
        {
            blocks.Add(new Paragraph(TransferTexts.Intro.Localize(language)));
            blocks.Add(ComposeTable(recipients, language));
        }

        blocks.AddRange(TransferRisks.Compose(document.TransferRisks, language));
        var copies = DeclaredPhrase
            .Insert(TransferTexts.SafeguardCopies, DeclaredPhrase.Quote(document.Rights.SafeguardCopies, language), language)
            .ToSentence();
        if (!copies.IsEmpty)
            blocks.Add(new Paragraph(copies));
        blocks.AddRange(DeclaredPhrase.ComposeNotes(document, PolicySection.Transfers, language));
        return blocks.Count == 0 ? null : new(Anchors.Transfers, TransferTexts.Heading.Localize(language), blocks);
    }

    /// <summary>One row per recipient; its mechanisms stand below each other, each with the measures that belong to it.</summary>
    private static Table ComposeTable(Recipient[] recipients, string language)
    {
        string[] columns =
        [
            TransferTexts.ColumnRecipient.Localize(language),
            TransferTexts.ColumnCountry.Localize(language),
            TransferTexts.ColumnMechanism.Localize(language),
        ];
        return new(TransferTexts.Caption.Localize(language), columns, [.. recipients.Select(recipient => ComposeRow(recipient, language))]);
    }

    private static Phrase ComposeMeasures(Transfer transfer, string language) =>
        DeclaredPhrase.Insert(TransferTexts.Measures, DeclaredPhrase.Quote(transfer.Measures, language), language).ToSentence();

    private static TableRow ComposeRow(Recipient recipient, string language)
    {
        Phrase[] mechanisms =
        [
            .. recipient.Transfers.Select(
                (transfer, i) =>
                    TransferMechanism.Compose(
                        transfer,
                        [.. AdequacyStatement.Compose(recipient, transfer, i == 0, language), ComposeMeasures(transfer, language)],
                        language
                    )
            ),
        ];
        var bases =
            mechanisms.Length == 0
                ? Phrase.JoinLines(AdequacyStatement.Compose(recipient, transfer: null, isFirst: true, language))
                : Phrase.JoinLines(mechanisms);
        return new(
            null,
            RecipientsSection.ComposeLinkAtStart(recipient, language),
            [ThirdCountries.ComposeWithTies(recipient, language), bases]
        );
    }
}
