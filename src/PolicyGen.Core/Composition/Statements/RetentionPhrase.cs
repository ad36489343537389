using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>A retention in words, whole for a processing and in parts for the table.</summary>
internal static class RetentionPhrase
{
    /// <summary>For what, how long, what happens then; then by which criterion, and when it is longer.</summary>
    public static Phrase Whole(Retention retention, string language)
    {
        var subject = Subject(retention, language);
        var then = retention.Then is { } after
            ? Phrase.Format(RetentionTexts.ThenInSentence.In(language), After(after, language))
            : Phrase.Empty;
        var period = Phrase.Join("; ", [Lead(retention, language), then]);
        var line = (subject.IsEmpty ? period : Phrase.Format(RetentionTexts.For.In(language), subject, period)).Capitalised();
        var details = Details(retention, language);
        return details.Length == 0 ? line : Phrase.Join(" ", [line.AsSentence(), .. details]);
    }

    /// <summary>The data or phase and the recipient it holds for; empty for all data of the processing.</summary>
    public static Phrase Subject(Retention retention, string language)
    {
        var data = Phrase.And(Declared.All(retention.For, language), language);
        var at = Declared.Within(RetentionTexts.At, Declared.In(retention.At, language), language);
        return Phrase.Join(" ", [data, at]);
    }

    /// <summary>The period or criterion with the law that prescribes it, and below it what else bears on it.</summary>
    public static Phrase Period(Retention retention, string language) =>
        Phrase.WithDetails(Lead(retention, language), Details(retention, language));

    /// <summary>The length with its law; the criterion where there is nothing else.</summary>
    private static Phrase Lead(Retention retention, string language)
    {
        var length = Length(retention, language);
        var statutes = Phrase.And(Declared.All(retention.Statutes, language), language);
        if (!statutes.IsEmpty)
            return Phrase.Format(
                RetentionTexts.WithStatute.In(language),
                length.IsEmpty ? RetentionTexts.StatutoryPeriod.In(language) : length,
                statutes
            );
        return length.IsEmpty ? Criterion(retention, language) : length;
    }

    private static Phrase[] Details(Retention retention, string language)
    {
        var leads = Length(retention, language).IsEmpty && Declared.All(retention.Statutes, language).Count == 0;
        Phrase[] details = [leads ? Phrase.Empty : Criterion(retention, language).AsSentence(), Longer(retention, language).AsSentence()];
        return [.. details.Where(detail => !detail.IsEmpty)];
    }

    private static Phrase Criterion(Retention retention, string language) =>
        Declared.Within(RetentionTexts.Criterion, Declared.In(retention.Criterion, language).WithoutStop(), language);

    private static Phrase Longer(Retention retention, string language)
    {
        var reason = Declared.In(retention.ExtendedFor, language).WithoutStop();
        var line = GrammarClauses.Kind(reason.ToString(), language) switch
        {
            GrammarClauses.Opening.Conjunction => RetentionTexts.LongerWhere,
            GrammarClauses.Opening.Preposition => RetentionTexts.Longer,
            _ => RetentionTexts.LongerLabelled,
        };
        return Declared.Within(line, reason, language);
    }

    public static Phrase After(AfterRetention then, string language) => RetentionTexts.Then(then).In(language);

    private static Phrase Length(Retention retention, string language)
    {
        Phrase period = Words(retention, language) ?? Phrase.Empty;
        var after = Declared.In(retention.After, language).WithoutStop();
        if (!after.IsEmpty)
        {
            period = period.IsEmpty
                ? Phrase.Format(RetentionTexts.NoPeriodAfter.In(language), after)
                : Phrase.Format(RetentionTexts.After.In(language), period, after);
        }

        if (retention.Until is not { } end)
            return period;
        Phrase until = RetentionTexts.Until(end).In(language);

        // Data that are not stored have no period, whatever else is declared; the build reports the contradiction.
        if (period.IsEmpty)
            return until;
        if (end == RetentionEnd.NotStored)
            return Phrase.Join("; ", [until, period]);

        // Where only the longer end of a period is declared, the event rules and the period caps it.
        var isCap = retention is { Period: null, MaxPeriod: not null };
        return Phrase.Format(RetentionTexts.AtTheLatest.In(language), isCap ? until : period, isCap ? period : until);
    }

    private static string? Words(Retention retention, string language) =>
        (retention.Period, retention.MaxPeriod) switch
        {
            ({ } from, { } to) => GrammarPeriods.Range(from, to, language),
            ({ } period, null) => GrammarPeriods.Period(period, language),
            (null, { } longest) => GrammarPeriods.Period(longest, language),
            _ => null,
        };
}
