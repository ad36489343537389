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
        Recipient[] recipients = [.. document.Recipients.Where(recipient => recipient.InvolvesThirdCountry || recipient.Transfers.Count > 0)];
        if (recipients.Length > 0)
        {
            blocks.Add(new Paragraph(TransferTexts.Intro.In(language)));
            blocks.Add(Rows(recipients, language));
        }

        blocks.AddRange(TransferRisks.Compose(document.TransferRisks, language));
        var copies = Declared.Within(TransferTexts.SafeguardCopies, Declared.In(document.Rights.SafeguardCopies, language), language).AsSentence();
        if (!copies.IsEmpty) blocks.Add(new Paragraph(copies));
        blocks.AddRange(Declared.Notes(document, PolicySection.Transfers, language));
        return blocks.Count == 0 ? null : new(Anchors.Transfers, TransferTexts.Heading.In(language), blocks);
    }

    private static Table Rows(Recipient[] recipients, string language)
    {
        var hasMeasures = recipients.Any(recipient => recipient.Transfers.Any(transfer => !Declared.In(transfer.Measures, language).IsEmpty));
        var columns = new List<string>
        {
            TransferTexts.ColumnRecipient.In(language),
            TransferTexts.ColumnCountry.In(language),
            TransferTexts.ColumnMechanism.In(language),
        };
        if (hasMeasures) columns.Add(TransferTexts.ColumnMeasures.In(language));
        var rows = new List<TableRow>();
        foreach (var recipient in recipients)
        {
            // One row per mechanism, so that measures stand beside the mechanism they belong to.
            var transfers = recipient.Transfers.Count == 0 ? [null] : recipient.Transfers.Select(transfer => (Transfer?)transfer).ToArray();
            foreach (var transfer in transfers) rows.Add(Row(recipient, transfer, isFirst: transfer == transfers[0], hasMeasures, language));
        }

        return new(TransferTexts.Caption.In(language), columns, rows);
    }

    private static TableRow Row(Recipient recipient, Transfer? transfer, bool isFirst, bool hasMeasures, string language)
    {
        Phrase[] decisions = [.. AdequacyStatement.Compose(recipient, transfer, isFirst, language)];
        var basis = transfer is null ? Phrase.Lines(decisions) : TransferMechanism.Compose(transfer, decisions, language);
        var cells = new List<Phrase> { ThirdCountries.WithTies(recipient, language), basis };
        if (hasMeasures) cells.Add(Declared.In(transfer?.Measures, language).Capitalised());
        return new(null, RecipientsSection.LinkAtStart(recipient, language), cells);
    }
}
