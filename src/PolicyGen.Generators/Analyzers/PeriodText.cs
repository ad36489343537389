using System.Globalization;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>Periods as messages write them.</summary>
internal static class PeriodText
{
    /// <summary>For example <c>1 year</c> or <c>6 years to 10 years</c>.</summary>
    public static string Of(CalendarPeriod period, CalendarPeriod? longest = null) =>
        longest is { } end
            ? $"{Of(period)} to {Of(end)}"
            : string.Join(
                " and ",
                new[] { Of(period.Years, "year"), Of(period.Months, "month"), Of(period.Days, "day") }.Where(part => part.Length > 0)
            );

    private static string Of(int number, string unit) =>
        number == 0 ? "" : $"{number.ToString(CultureInfo.InvariantCulture)} {unit}{(number == 1 ? "" : "s")}";
}
