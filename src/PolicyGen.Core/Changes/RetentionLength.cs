using PolicyGen.Core.Periods;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>How long a retention lasts, as a fact writes it: <c>P6M</c>, or <c>P6Y/P10Y</c> for a range (ISO 8601).</summary>
internal static class RetentionLength
{
    private static readonly string[] s_separator = ["; "];

    public static string? Format(Retention retention) =>
        retention.Period is { } period
            ? retention.MaxPeriod is { } longest
                ? $"{period}/{longest}"
                : period.ToString()
            : retention.MaxPeriod?.ToString();

    /// <summary>Whether data are stored longer; so are those for which no period is named any more.</summary>
    public static bool IsLonger(string old, string @new)
    {
        var before = EstimateDays(old);
        if (before is null)
            return false;
        return EstimateDays(@new) is not { } after || after > before;
    }

    /// <summary>The value of a fact in words, the period first.</summary>
    public static string Describe(string value, string language)
    {
        var parts = value.Split(s_separator, StringSplitOptions.None);
        if (ParsePeriods(parts[0]) is not { Count: > 0 } periods)
            return value;
        parts[0] =
            periods.Count == 1
                ? GrammarPeriods.FormatPeriod(periods[0], language)
                : GrammarPeriods.FormatRange(periods[0], periods[1], language);
        return string.Join("; ", parts);
    }

    private static double? EstimateDays(string value) =>
        ParsePeriods(value.Split(';')[0]) is { Count: > 0 } periods ? periods.Max(period => period.EstimateDays()) : null;

    private static List<CalendarPeriod>? ParsePeriods(string text)
    {
        var periods = new List<CalendarPeriod>();
        foreach (var part in text.Split('/'))
        {
            if (!PeriodArithmetic.TryParse(part, out var period))
                return null;
            periods.Add(period);
        }

        return periods;
    }
}
