using System.Globalization;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Periods as messages write them.</summary>
internal static class PeriodText
{
    /// <summary>For example <c>1 year</c> or <c>6 years to 10 years</c>.</summary>
    public static string Format(CalendarPeriod period, CalendarPeriod? longest = null) =>
        longest is { } end
            ? $"{Format(period)} to {Format(end)}"
            : string.Join(
                " and ",
                new[] { Format(period.Years, "year"), Format(period.Months, "month"), Format(period.Days, "day") }.Where(part =>
                    part.Length > 0
                )
            );

    private static string Format(int number, string unit) =>
        number == 0 ? "" : $"{number.ToString(CultureInfo.InvariantCulture)} {unit}{(number == 1 ? "" : "s")}";
}
