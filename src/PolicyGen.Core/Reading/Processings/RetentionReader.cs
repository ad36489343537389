using PolicyGen.Core.Periods;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[Retention]</c>.</summary>
internal static class RetentionReader
{
    /// <summary>Longer periods are slips of the keyboard, and a calendar cannot subtract them.</summary>
    private const int MaxYears = 200;

    private static readonly string[] s_endArguments =
    [
        "Days",
        "Months",
        "Years",
        "MaxDays",
        "MaxMonths",
        "MaxYears",
        "Until",
        "Criterion",
        "Statute",
        "Statutes",
    ];

    /// <summary>The retention, or null when it says nothing that can be used.</summary>
    /// <param name="reader">The attribute.</param>
    /// <param name="item">The item of the member that carries the attribute; null on a class.</param>
    public static Retention? Read(DeclarationReader reader, LocalizedText? item)
    {
        var shorter = new CalendarPeriod(
            reader.ReadNumber("Years", MaxYears),
            reader.ReadNumber("Months", MaxYears * 12),
            reader.ReadNumber("Days", MaxYears * 365)
        );
        var longer = new CalendarPeriod(
            reader.ReadNumber("MaxYears", MaxYears),
            reader.ReadNumber("MaxMonths", MaxYears * 12),
            reader.ReadNumber("MaxDays", MaxYears * 365)
        );
        // Beside an end that no period has, the longer end alone is a limit.
        var isLimit = shorter.IsZero && reader.Has("Until");
        if (!longer.IsZero && !isLimit && (shorter.IsZero || longer.EstimateDays() <= shorter.EstimateDays()))
        {
            var name =
                reader.Has("MaxYears") ? "MaxYears"
                : reader.Has("MaxMonths") ? "MaxMonths"
                : "MaxDays";
            reader.ReportUnusable(
                name,
                shorter.IsZero ? "the range has no shorter end" : "the longer end of the range is not longer than the shorter one",
                shorter.IsZero
                    ? $"write {name.Substring(3)} for a period, both for a range, or Until for what ends the storage before this limit"
                    : "write for example Years = 6, MaxYears = 10"
            );
            longer = default;
        }

        var items = reader.ReadTexts("For");
        var retention = new Retention
        {
            Period = shorter.IsZero ? null : shorter,
            MaxPeriod = longer.IsZero ? null : longer,
            After = reader.ReadText("After", "Events"),
            Until = reader.ReadEnum<RetentionEnd>("Until"),
            Criterion = reader.ReadText("Criterion"),
            Statutes = reader.ReadProvision("Statute") is { } statute
                ? reader.ReadProvisions("Statutes").Prepend(statute).ToValueList()
                : reader.ReadProvisions("Statutes"),
            For = items.Count == 0 && item is not null ? ValueList.Create(item) : items,
            At = reader.ReadName("At") is { } recipient ? LocalizedText.CreateNeutral(recipient) : null,
            ExtendedFor = reader.ReadText("ExtendedFor"),
            Then = reader.ReadEnum<AfterRetention>("Then"),
            ConfiguredIn = reader.ReadName("ConfiguredIn"),
        };
        if (retention.Period is not null || retention.Until is not null || retention.Criterion is not null || retention.Statutes.Count > 0)
            return retention;
        // What is written and cannot be used is reported where it stands.
        if (!s_endArguments.Any(reader.Has))
            reader.ReportUnusable(
                null,
                "it says neither a period nor an end",
                "write a period such as Months = 6, or Until, Criterion or Statute"
            );
        return null;
    }
}
