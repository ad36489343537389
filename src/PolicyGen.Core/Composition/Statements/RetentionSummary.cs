using PolicyGen.Core.Periods;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The shortest and the longest period, for the first layer.</summary>
internal static class RetentionSummary
{
    public static Phrase Compose(PolicyDocument document, string language)
    {
        Retention[] retentions =
        [
            .. document.Processings.SelectMany(processing =>
                processing.Retentions.Count > 0 ? processing.Retentions : document.GeneralRetentions
            ),
        ];
        if (retentions.Length == 0)
            return Phrase.Empty;
        CalendarPeriod[] periods =
        [
            .. retentions
                .SelectMany(retention => new[] { retention.Period, retention.MaxPeriod })
                .OfType<CalendarPeriod>()
                .OrderBy(period => period.EstimateDays()),
        ];
        if (periods.Length == 0)
            return OverviewTexts.CriteriaOnly.Localize(language);

        var shortest = periods[0];
        var longest = periods[periods.Length - 1];
        var range =
            shortest == longest
                ? GrammarPeriods.FormatPeriod(shortest, language)
                : Phrase.Format(
                    OverviewTexts.PeriodRange.Localize(language),
                    GrammarPeriods.FormatDativePeriod(shortest, language),
                    GrammarPeriods.FormatDativePeriod(longest, language)
                );
        var hasOthers = retentions.Any(retention => retention.Period is null && retention.MaxPeriod is null);
        return hasOthers ? range + ". " + OverviewTexts.CriterionElsewhere.Localize(language) : range;
    }
}
