using System.Globalization;
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
            periods.Count == 1 ? GrammarPeriods.Period(periods[0], language) : GrammarPeriods.Range(periods[0], periods[1], language);
        return string.Join("; ", parts);
    }

    /// <summary>Days that are near enough to compare: a month has 30.4, a year 365.</summary>
    private static double? EstimateDays(string value) =>
        ParsePeriods(value.Split(';')[0]) is { Count: > 0 } periods
            ? periods.Max(period => period.Years * 365.0 + period.Months * 30.4 + period.Days)
            : null;

    private static List<CalendarPeriod>? ParsePeriods(string text)
    {
        var periods = new List<CalendarPeriod>();
        foreach (var part in text.Split('/'))
        {
            if (ParsePeriod(part) is not { } period)
                return null;
            periods.Add(period);
        }

        return periods;
    }

    private static CalendarPeriod? ParsePeriod(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return null;
        int years = 0,
            months = 0,
            days = 0,
            start = 1;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                continue;
            if (!int.TryParse(text.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            start = i + 1;
            switch (text[i])
            {
                case 'Y':
                    years = number;
                    break;
                case 'M':
                    months = number;
                    break;
                case 'D':
                    days = number;
                    break;
                default:
                    return null;
            }
        }

        return start == text.Length ? new CalendarPeriod(years, months, days) : null;
    }
}
