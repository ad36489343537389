using System.Globalization;
using System.Text;

namespace PolicyGen.Model;

/// <summary>A length of time in calendar years, months and days, such as a period of retention. None is negative.</summary>
/// <param name="Years">Calendar years.</param>
/// <param name="Months">Calendar months.</param>
/// <param name="Days">Days.</param>
public readonly record struct CalendarPeriod(int Years, int Months, int Days)
{
    /// <summary>Whether the period has no length.</summary>
    public bool IsZero => Years == 0 && Months == 0 && Days == 0;

    /// <summary>The moment this long after <paramref name="start"/>.</summary>
    public DateTimeOffset AddTo(DateTimeOffset start) => start.AddYears(Years).AddMonths(Months).AddDays(Days);

    /// <summary>The moment this long before <paramref name="end"/>.</summary>
    public DateTimeOffset SubtractFrom(DateTimeOffset end) => end.AddYears(-Years).AddMonths(-Months).AddDays(-Days);

    /// <summary>The period in ISO 8601, for example <c>P6M</c>.</summary>
    public override string ToString()
    {
        if (IsZero)
            return "P0D";
        var text = new StringBuilder("P");
        Append(Years, 'Y');
        Append(Months, 'M');
        Append(Days, 'D');
        return text.ToString();

        void Append(int value, char unit)
        {
            if (value != 0)
                text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
