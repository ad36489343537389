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
            blocks.Add(new Paragraph(TransferTexts.Intro.In(language)));
            blocks.Add(Rows(recipients, language));
        }

        blocks.AddRange(TransferRisks.Compose(document.TransferRisks, language));
        var copies = Declared
            .Within(TransferTexts.SafeguardCopies, Declared.In(document.Rights.SafeguardCopies, language), language)
            .AsSentence();
        if (!copies.IsEmpty)
            blocks.Add(new Paragraph(copies));
        blocks.AddRange(Declared.Notes(document, PolicySection.Transfers, language));
        return blocks.Count == 0 ? null : new(Anchors.Transfers, TransferTexts.Heading.In(language), blocks);
    }

    /// <summary>One row per recipient; its mechanisms stand below each other, each with the measures that belong to it.</summary>
    private static Table Rows(Recipient[] recipients, string language)
    {
        string[] columns =
        [
            TransferTexts.ColumnRecipient.In(language),
            TransferTexts.ColumnCountry.In(language),
            TransferTexts.ColumnMechanism.In(language),
        ];
        return new(TransferTexts.Caption.In(language), columns, [.. recipients.Select(recipient => Row(recipient, language))]);
    }

    private static Phrase Measures(Transfer transfer, string language) =>
        Declared.Within(TransferTexts.Measures, Declared.In(transfer.Measures, language), language).AsSentence();

    private static TableRow Row(Recipient recipient, string language)
    {
        Phrase[] mechanisms =
        [
            .. recipient.Transfers.Select(
                (transfer, i) =>
                    TransferMechanism.Compose(
                        transfer,
                        [.. AdequacyStatement.Compose(recipient, transfer, i == 0, language), Measures(transfer, language)],
                        language
                    )
            ),
        ];
        var bases =
            mechanisms.Length == 0
                ? Phrase.Lines(AdequacyStatement.Compose(recipient, transfer: null, isFirst: true, language))
                : Phrase.Lines(mechanisms);
        return new(null, RecipientsSection.LinkAtStart(recipient, language), [ThirdCountries.WithTies(recipient, language), bases]);
    }
}
