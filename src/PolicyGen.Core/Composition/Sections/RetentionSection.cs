using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>All periods of storage in one table.</summary>
internal static class RetentionSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block>();
        var retentions = document
            .Processings.SelectMany(processing => processing.Retentions.Select(retention => (Processing: processing, Retention: retention)))
            .ToArray();
        if (retentions.Length > 0)
        {
            // A column without content would be a question no one can answer.
            var hasSubject = retentions.Any(row => !RetentionPhrase.Subject(row.Retention, language).IsEmpty);
            var hasThen = retentions.Any(row => row.Retention.Then is not null);
            var columns = new List<string> { RetentionTexts.ColumnProcessing.In(language) };
            if (hasSubject)
                columns.Add(RetentionTexts.ColumnData.In(language));
            columns.Add(RetentionTexts.ColumnPeriod.In(language));
            if (hasThen)
                columns.Add(RetentionTexts.ColumnThen.In(language));
            var rows = retentions.Select(row => new TableRow(
                null,
                ProcessingsSection.Link(row.Processing, language),
                Cells(row.Retention, hasSubject, hasThen, language)
            ));
            blocks.Add(new Table(RetentionTexts.Caption.In(language), columns, [.. rows]));
        }

        var general = Listing.Bullets([
            .. document.GeneralRetentions.Select(retention => RetentionPhrase.Whole(retention, language).AsSentence()),
        ]);
        var concerns = document.Processings.Any(processing => RetentionCoverage.LeftOut(processing).Count > 0)
            ? RetentionTexts.GeneralOfData
            : RetentionTexts.General;
        if (general.Count > 0)
            blocks.AddRange([new Paragraph(concerns.In(language)), .. general]);
        blocks.AddRange(Declared.Notes(document, PolicySection.Retention, language));
        return blocks.Count == 0 ? null : new(Anchors.Retention, RetentionTexts.Heading.In(language), blocks);
    }

    /// <summary>The retention of a processing; where it has none of its own, the general rule applies.</summary>
    public static IReadOnlyList<Block> Of(PolicyDocument document, Processing processing, string language)
    {
        var own = processing.Retentions.Select(retention => RetentionPhrase.Whole(retention, language)).ToArray();
        if (document.GeneralRetentions.Count == 0)
            return Listing.Bullets(own);
        var link = new AnchorLinkInline(Anchors.Retention, RetentionTexts.Heading.In(language));
        if (own.Length == 0)
            return [new Paragraph(Phrase.Format(RetentionTexts.GeneralApplies.In(language), link))];
        return Listing.Bullets(
            RetentionCoverage.LeftOut(processing).Count == 0
                ? own
                : [.. own, Phrase.Format(RetentionTexts.GeneralAppliesToRest.In(language), link)]
        );
    }

    private static List<Phrase> Cells(Retention retention, bool hasSubject, bool hasThen, string language)
    {
        var cells = new List<Phrase>(3);
        var subject = RetentionPhrase.Subject(retention, language);
        if (hasSubject)
            cells.Add(subject.IsEmpty ? RetentionTexts.AllData.In(language) : subject);
        cells.Add(RetentionPhrase.Period(retention, language));
        if (hasThen)
            cells.Add(retention.Then is { } then ? RetentionPhrase.After(then, language) : Phrase.Empty);
        return cells;
    }
}
