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
        nameof(RetentionAttribute.Days),
        nameof(RetentionAttribute.Months),
        nameof(RetentionAttribute.Years),
        nameof(RetentionAttribute.MaxDays),
        nameof(RetentionAttribute.MaxMonths),
        nameof(RetentionAttribute.MaxYears),
        nameof(RetentionAttribute.Until),
        nameof(RetentionAttribute.Criterion),
        nameof(RetentionAttribute.Statute),
        nameof(RetentionAttribute.Statutes),
    ];

    /// <summary>The retention, or null when it says nothing that can be used.</summary>
    /// <param name="reader">The attribute.</param>
    /// <param name="item">The item of the member that carries the attribute; null on a class.</param>
    public static Retention? Read(DeclarationReader reader, LocalizedText? item)
    {
        var shorter = new CalendarPeriod(
            reader.ReadNumber(nameof(RetentionAttribute.Years), MaxYears),
            reader.ReadNumber(nameof(RetentionAttribute.Months), MaxYears * 12),
            reader.ReadNumber(nameof(RetentionAttribute.Days), MaxYears * 365)
        );
        var longer = new CalendarPeriod(
            reader.ReadNumber(nameof(RetentionAttribute.MaxYears), MaxYears),
            reader.ReadNumber(nameof(RetentionAttribute.MaxMonths), MaxYears * 12),
            reader.ReadNumber(nameof(RetentionAttribute.MaxDays), MaxYears * 365)
        );
        // Beside an end that no period has, the longer end alone is a limit.
        var isLimit = shorter.IsZero && reader.Has(nameof(RetentionAttribute.Until));
        if (!longer.IsZero && !isLimit && (shorter.IsZero || longer.EstimateDays() <= shorter.EstimateDays()))
        {
            var name =
                reader.Has(nameof(RetentionAttribute.MaxYears)) ? nameof(RetentionAttribute.MaxYears)
                : reader.Has(nameof(RetentionAttribute.MaxMonths)) ? nameof(RetentionAttribute.MaxMonths)
                : nameof(RetentionAttribute.MaxDays);
            reader.ReportUnusable(
                name,
                shorter.IsZero ? "the range has no lower limit" : "the upper limit of the range is not longer than the lower one",
                shorter.IsZero
                    ? $"Write {name.Substring(3)} for a period, both for a range, or Until for what ends the storage before this limit."
                    : "Write, for example, Years = 6, MaxYears = 10."
            );
            longer = default;
        }

        var items = reader.ReadTexts(nameof(RetentionAttribute.For));
        var retention = new Retention
        {
            Period = shorter.IsZero ? null : shorter,
            MaxPeriod = longer.IsZero ? null : longer,
            After = reader.ReadText(nameof(RetentionAttribute.After), nameof(Events)),
            Until = reader.ReadEnum<RetentionEnd>(nameof(RetentionAttribute.Until)),
            Criterion = reader.ReadText(nameof(RetentionAttribute.Criterion)),
            Statutes = reader.ReadProvision(nameof(RetentionAttribute.Statute)) is { } statute
                ? reader.ReadProvisions(nameof(RetentionAttribute.Statutes)).Prepend(statute).ToValueList()
                : reader.ReadProvisions(nameof(RetentionAttribute.Statutes)),
            For = items.Count == 0 && item is not null ? ValueList.Create(item) : items,
            At = reader.ReadName(nameof(RetentionAttribute.At)) is { } recipient ? LocalizedText.CreateNeutral(recipient) : null,
            ExtendedFor = reader.ReadText(nameof(RetentionAttribute.ExtendedFor)),
            Then = reader.ReadEnum<AfterRetention>(nameof(RetentionAttribute.Then)),
            ConfiguredIn = reader.ReadName(nameof(RetentionAttribute.ConfiguredIn)),
        };
        if (retention.Period is not null || retention.Until is not null || retention.Criterion is not null || retention.Statutes.Count > 0)
            return reader.Trace(retention);
        // What is written and cannot be used is reported where it stands.
        if (!s_endArguments.Any(reader.Has))
            reader.ReportUnusable(
                null,
                "it states neither a period nor an end",
                "Write a period such as Months = 6, or Until, Criterion or Statute."
            );
        return null;
    }
}
