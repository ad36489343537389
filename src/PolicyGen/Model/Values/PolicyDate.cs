using System.Globalization;

namespace PolicyGen.Model;

/// <summary>
/// A day or a month of the Gregorian calendar, as policies state them: <c>2026-11-01</c> or <c>2026-11</c>
/// (ISO 8601). It is declared, never taken from a clock.
/// </summary>
public readonly record struct PolicyDate : IComparable<PolicyDate>
{
    /// <summary>Creates a day, or a month when <paramref name="day"/> is null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or month.</exception>
    public PolicyDate(int year, int month, int? day = null)
    {
        _ = new DateTime(year, month, day ?? 1);
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or null where only a month is stated.</summary>
    public int? Day { get; }

    /// <summary>Reads <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; nothing else is a date of a policy.</summary>
    public static bool TryParse(string? text, out PolicyDate date)
    {
        date = default;
        if (text is null)
            return false;
        var format = text.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd";
        if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return false;
        date = new PolicyDate(parsed.Year, parsed.Month, text.Length == 7 ? null : parsed.Day);
        return true;
    }

    /// <summary>Compares by time; a month comes before its first day.</summary>
    public int CompareTo(PolicyDate other) =>
        ((Year * 500) + (Month * 32) + (Day ?? 0)).CompareTo((other.Year * 500) + (other.Month * 32) + (other.Day ?? 0));

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(PolicyDate left, PolicyDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(PolicyDate left, PolicyDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not later.</summary>
    public static bool operator <=(PolicyDate left, PolicyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not earlier.</summary>
    public static bool operator >=(PolicyDate left, PolicyDate right) => left.CompareTo(right) >= 0;

#if NET
    /// <summary>The day; the first of the month where only a month is stated.</summary>
    public DateOnly ToDateOnly() => new(Year, Month, Day ?? 1);
#endif

    /// <summary><c>yyyy-MM-dd</c> or <c>yyyy-MM</c>.</summary>
    public override string ToString() =>
        Day is { } day
            ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, day)
            : string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, Month);
}
