using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>A retention in words, whole for a processing and in parts for the table.</summary>
internal static class RetentionPhrase
{
    /// <summary>For what, how long, what happens then; then by which criterion, and when it is longer.</summary>
    public static Phrase Compose(Retention retention, string language)
    {
        var subject = ComposeSubject(retention, language);
        var then = retention.Then is { } after
            ? Phrase.Format(RetentionTexts.ThenInSentence.Localize(language), ComposeOutcome(after, language))
            : Phrase.Empty;
        var period = Phrase.Join("; ", [ComposeLead(retention, language), then]);
        var line = (subject.IsEmpty ? period : Phrase.Format(RetentionTexts.WithSubject.Localize(language), subject, period)).Capitalize();
        var details = ComposeDetails(retention, language);
        return details.Length == 0 ? line : Phrase.Join(" ", [line.ToSentence(), .. details]);
    }

    /// <summary>The data or phase and the recipient it holds for; empty for all data of the processing.</summary>
    public static Phrase ComposeSubject(Retention retention, string language)
    {
        var data = Phrase.JoinWithAnd(DeclaredPhrase.QuoteAll(retention.For, language), language);
        var at = DeclaredPhrase.Insert(RetentionTexts.AtEvent, DeclaredPhrase.Quote(retention.At, language), language);
        return Phrase.Join(" ", [data, at]);
    }

    /// <summary>The period or criterion with the law that prescribes it, and below it what else bears on it.</summary>
    public static Phrase ComposePeriod(Retention retention, string language) =>
        Phrase.WithDetails(ComposeLead(retention, language), ComposeDetails(retention, language));

    /// <summary>The length with its law; the criterion where there is nothing else.</summary>
    private static Phrase ComposeLead(Retention retention, string language)
    {
        var length = ComposeLength(retention, language);
        var statutes = Phrase.JoinWithAnd(DeclaredPhrase.QuoteAll(retention.Statutes, language), language);
        if (!statutes.IsEmpty)
            return Phrase.Format(
                RetentionTexts.WithStatute.Localize(language),
                length.IsEmpty ? RetentionTexts.StatutoryPeriod.Localize(language) : length,
                statutes
            );
        return length.IsEmpty ? ComposeCriterion(retention, language) : length;
    }

    private static Phrase[] ComposeDetails(Retention retention, string language)
    {
        var leads = ComposeLength(retention, language).IsEmpty && DeclaredPhrase.QuoteAll(retention.Statutes, language).Count == 0;
        Phrase[] details =
        [
            leads ? Phrase.Empty : ComposeCriterion(retention, language).ToSentence(),
            ComposeExtension(retention, language).ToSentence(),
        ];
        return [.. details.Where(detail => !detail.IsEmpty)];
    }

    private static Phrase ComposeCriterion(Retention retention, string language) =>
        DeclaredPhrase.Insert(RetentionTexts.Criterion, DeclaredPhrase.Quote(retention.Criterion, language).TrimStop(), language);

    private static Phrase ComposeExtension(Retention retention, string language)
    {
        var reason = DeclaredPhrase.Quote(retention.ExtendedFor, language).TrimStop();
        var line = GrammarClauses.Classify(reason.ToString(), language) switch
        {
            GrammarClauses.Opening.Conjunction => RetentionTexts.LongerWhere,
            GrammarClauses.Opening.Preposition => RetentionTexts.Longer,
            _ => RetentionTexts.LongerLabeled,
        };
        return DeclaredPhrase.Insert(line, reason, language);
    }

    public static Phrase ComposeOutcome(AfterRetention then, string language) => RetentionTexts.GetOutcome(then).Localize(language);

    private static Phrase ComposeLength(Retention retention, string language)
    {
        Phrase period = FormatPeriod(retention, language) ?? Phrase.Empty;
        var after = DeclaredPhrase.Quote(retention.After, language).TrimStop();
        if (!after.IsEmpty)
        {
            period = period.IsEmpty
                ? Phrase.Format(RetentionTexts.NoPeriodAfter.Localize(language), after)
                : Phrase.Format(RetentionTexts.AfterEvent.Localize(language), period, after);
        }

        if (retention.Until is not { } end)
            return period;
        Phrase until = RetentionTexts.GetEnd(end).Localize(language);

        // Data that are not stored have no period, whatever else is declared; the build reports the contradiction.
        if (period.IsEmpty)
            return until;
        if (end == RetentionEnd.NotStored)
            return Phrase.Join("; ", [until, period]);

        // Where only the longer end of a period is declared, the event rules and the period caps it.
        var isCap = retention is { Period: null, MaxPeriod: not null };
        return Phrase.Format(RetentionTexts.AtTheLatest.Localize(language), isCap ? until : period, isCap ? period : until);
    }

    private static string? FormatPeriod(Retention retention, string language) =>
        (retention.Period, retention.MaxPeriod) switch
        {
            ({ } from, { } to) => GrammarPeriods.FormatRange(from, to, language),
            ({ } period, null) => GrammarPeriods.FormatPeriod(period, language),
            (null, { } longest) => GrammarPeriods.FormatPeriod(longest, language),
            _ => null,
        };
}
