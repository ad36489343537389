using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Compares dates of which some are whole months. What may still be right is taken for right.</summary>
internal static class DateOrder
{
    /// <summary>Whether <paramref name="date"/> and the months after it are over before <paramref name="reference"/> begins.</summary>
    public static bool HasElapsed(PolicyDate date, int months, PolicyDate reference) =>
        GetSortKey(date, months, date.Day ?? 31) < GetSortKey(reference, months: 0, reference.Day ?? 1);

    /// <summary>Months are counted and not put to a date, so that no year is too late for the calendar.</summary>
    private static long GetSortKey(PolicyDate date, int months, int day) => (((date.Year * 12L) + date.Month + months) * 32) + day;
}
