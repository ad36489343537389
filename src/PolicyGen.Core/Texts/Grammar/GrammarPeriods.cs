using System.Globalization;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Texts;

/// <summary>Periods in words: "6 Monate", "1 Jahr und 6 Monate", "7 bis 30 Tage".</summary>
internal static class GrammarPeriods
{
    private static readonly Unit Year = new(new("1 Jahr", "1 year"), new("{0} Jahre", "{0} years"), "{0} Jahren");
    private static readonly Unit Month = new(new("1 Monat", "1 month"), new("{0} Monate", "{0} months"), "{0} Monaten");
    private static readonly Unit Day = new(new("1 Tag", "1 day"), new("{0} Tage", "{0} days"), "{0} Tagen");
    private static readonly Text To = new("{0} bis {1}", "{0} to {1}");
    private static readonly Text Zero = new("0 Tage", "0 days");

    /// <summary>The period as it stands alone.</summary>
    public static string FormatPeriod(CalendarPeriod period, string language) => FormatParts(period, language, dative: false);

    /// <summary>The period behind "zwischen" and "and", which asks for the dative in German.</summary>
    public static string FormatDativePeriod(CalendarPeriod period, string language) => FormatParts(period, language, dative: true);

    /// <summary>A range; the unit stands once where both ends have the same one.</summary>
    public static string FormatRange(CalendarPeriod from, CalendarPeriod to, string language)
    {
        if (from == to)
            return FormatPeriod(from, language);
        var unit = FindSingleUnit(from);
        var start =
            unit is not null && unit == FindSingleUnit(to)
                ? FormatNumber(from.Years + from.Months + from.Days)
                : FormatPeriod(from, language);
        return string.Format(CultureInfo.InvariantCulture, To.Localize(language), start, FormatPeriod(to, language));
    }

    private static string FormatParts(CalendarPeriod period, string language, bool dative)
    {
        if (period.IsZero)
            return Zero.Localize(language);
        var parts = new List<string>(3);
        Add(period.Years, Year);
        Add(period.Months, Month);
        Add(period.Days, Day);
        return GrammarLists.Join(parts, language);

        void Add(int count, Unit unit)
        {
            if (count == 0)
                return;
            var words =
                count == 1 ? unit.One.Localize(language)
                : dative && language == "de" ? unit.ManyDative
                : unit.Many.Localize(language);
            parts.Add(string.Format(CultureInfo.InvariantCulture, words, FormatNumber(count)));
        }
    }

    private static Unit? FindSingleUnit(CalendarPeriod period) =>
        period switch
        {
            { Months: 0, Days: 0 } => Year,
            { Years: 0, Days: 0 } => Month,
            { Years: 0, Months: 0 } => Day,
            _ => null,
        };

    private static string FormatNumber(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Unit(Text One, Text Many, string ManyDative);
}
