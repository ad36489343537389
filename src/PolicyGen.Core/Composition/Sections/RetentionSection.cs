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
            var hasSubject = retentions.Any(row => !RetentionPhrase.ComposeSubject(row.Retention, language).IsEmpty);
            var hasThen = retentions.Any(row => row.Retention.Then is not null);
            var columns = new List<string> { RetentionTexts.ColumnProcessing.Localize(language) };
            if (hasSubject)
                columns.Add(RetentionTexts.ColumnData.Localize(language));
            columns.Add(RetentionTexts.ColumnPeriod.Localize(language));
            if (hasThen)
                columns.Add(RetentionTexts.ColumnThen.Localize(language));
            var rows = retentions.Select(row => new TableRow(
                null,
                ProcessingsSection.ComposeLink(row.Processing, language),
                ComposeCells(row.Retention, hasSubject, hasThen, language)
            ));
            blocks.Add(new Table(RetentionTexts.Caption.Localize(language), columns, [.. rows]));
        }

        var general = Listing.ComposeBullets([
            .. document.GeneralRetentions.Select(retention => RetentionPhrase.Compose(retention, language).ToSentence()),
        ]);
        var concerns = document.Processings.Any(processing => RetentionCoverage.FindUncovered(processing).Count > 0)
            ? RetentionTexts.GeneralOfData
            : RetentionTexts.General;
        if (general.Count > 0)
            blocks.AddRange([new Paragraph(concerns.Localize(language)), .. general]);
        blocks.AddRange(DeclaredPhrase.ComposeNotes(document, PolicySection.Retention, language));
        return blocks.Count == 0 ? null : new(Anchors.Retention, RetentionTexts.Heading.Localize(language), blocks);
    }

    /// <summary>The retention of a processing; where it has none of its own, the general rule applies.</summary>
    public static IReadOnlyList<Block> ComposeForProcessing(PolicyDocument document, Processing processing, string language)
    {
        var own = processing.Retentions.Select(retention => RetentionPhrase.Compose(retention, language)).ToArray();
        if (document.GeneralRetentions.Count == 0)
            return Listing.ComposeBullets(own);
        var link = new AnchorLinkInline(Anchors.Retention, RetentionTexts.Heading.Localize(language));
        if (own.Length == 0)
            return [new Paragraph(Phrase.Format(RetentionTexts.GeneralApplies.Localize(language), link))];
        return Listing.ComposeBullets(
            RetentionCoverage.FindUncovered(processing).Count == 0
                ? own
                : [.. own, Phrase.Format(RetentionTexts.GeneralAppliesToRest.Localize(language), link)]
        );
    }

    private static List<Phrase> ComposeCells(Retention retention, bool hasSubject, bool hasThen, string language)
    {
        var cells = new List<Phrase>(3);
        var subject = RetentionPhrase.ComposeSubject(retention, language);
        if (hasSubject)
            cells.Add(subject.IsEmpty ? RetentionTexts.AllData.Localize(language) : subject);
        cells.Add(RetentionPhrase.ComposePeriod(retention, language));
        if (hasThen)
            cells.Add(retention.Then is { } then ? RetentionPhrase.ComposeOutcome(then, language) : Phrase.Empty);
        return cells;
    }
}
