using System.Globalization;
using PolicyGen.Model;

namespace PolicyGen.Core.Periods;

/// <summary>Compares and reads calendar periods, whose length in days depends on when they start.</summary>
internal static class PeriodArithmetic
{
    private const double DaysPerMonth = 365.25 / 12;

    /// <summary>About how many days a period has, to compare periods in different units; twelve months are as long as a year.</summary>
    public static double EstimateDays(this CalendarPeriod period) => ((period.Years * 12L) + period.Months) * DaysPerMonth + period.Days;

    /// <summary>The fewest and the most days a period can have, whenever it starts.</summary>
    public static (int Fewest, int Most) GetDayRange(this CalendarPeriod period) =>
        ((period.Years * 365) + (period.Months * 28) + period.Days, (period.Years * 366) + (period.Months * 31) + period.Days);

    /// <summary>
    /// Reads what <see cref="CalendarPeriod.ToString"/> writes: ISO 8601 in years, months and days, such as <c>P1Y6M</c>.
    /// </summary>
    public static bool TryParse(string text, out CalendarPeriod period)
    {
        period = default;
        if (text.Length < 3 || text[0] != 'P')
            return false;
        int years = 0,
            months = 0,
            days = 0,
            start = 1;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                continue;
            if (!int.TryParse(text.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
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
                    return false;
            }
        }

        period = new CalendarPeriod(years, months, days);
        return start == text.Length;
    }
}
