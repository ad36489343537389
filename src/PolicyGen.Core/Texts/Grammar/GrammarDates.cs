using System.Globalization;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Texts;

/// <summary>Dates in words, without the culture of a machine: "8. April 2024", "8 April 2024", "April 2024".</summary>
internal static class GrammarDates
{
    private static readonly Text[] Months =
    [
        new("Januar", "January"),
        new("Februar", "February"),
        new("März", "March"),
        new("April", "April"),
        new("Mai", "May"),
        new("Juni", "June"),
        new("Juli", "July"),
        new("August", "August"),
        new("September", "September"),
        new("Oktober", "October"),
        new("November", "November"),
        new("Dezember", "December"),
    ];

    private static readonly Text Full = new("{0}. {1} {2}", "{0} {1} {2}");
    private static readonly Text MonthOnly = new("{1} {2}", "{1} {2}");

    public static string FormatDate(PolicyDate date, string language)
    {
        // A default PolicyDate has no month; it stands for no date and must not end the build.
        if (date.Month is < 1 or > 12)
            return "";
        var pattern = date.Day is null ? MonthOnly : Full;
        return string.Format(
            CultureInfo.InvariantCulture,
            pattern.Localize(language),
            date.Day,
            Months[date.Month - 1].Localize(language),
            date.Year
        );
    }
}
