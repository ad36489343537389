namespace PolicyGen.Model;

/// <summary>How long data are stored, or the criteria for that (Art. 13(2)(a), 5(1)(e) GDPR).</summary>
public sealed record Retention
{
    /// <summary>The period, or the shorter end of a range; null when only an end or a criterion is declared.</summary>
    public CalendarPeriod? Period { get; init; }

    /// <summary>The longer end of a range; null for a fixed period.</summary>
    public CalendarPeriod? MaxPeriod { get; init; }

    /// <summary>The event the period runs from, as it stands behind "after"; null when none is declared.</summary>
    public LocalizedText? After { get; init; }

    /// <summary>The event that ends the storage, in addition to or instead of a period.</summary>
    public RetentionEnd? Until { get; init; }

    /// <summary>The criterion by which the end is found.</summary>
    public LocalizedText? Criterion { get; init; }

    /// <summary>The statutory provisions that prescribe the storage.</summary>
    public ValueList<LocalizedText> Statutes { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>The data or the phase this holds for; empty for the whole processing.</summary>
    public ValueList<LocalizedText> For { get; init; } = ValueList<LocalizedText>.Empty;

    /// <summary>The recipient at which this holds.</summary>
    public LocalizedText? At { get; init; }

    /// <summary>When data are kept longer.</summary>
    public LocalizedText? ExtendedFor { get; init; }

    /// <summary>The fate of the data afterwards.</summary>
    public AfterRetention? Then { get; init; }

    /// <summary>Configuration key the program takes the period from. Internal: not published.</summary>
    public string? ConfiguredIn { get; init; }

    /// <summary>
    /// The moment whose data are due for erasure at <paramref name="now"/>: those whose event (<see cref="After"/>) lies
    /// before it. It is the longest declared period before <paramref name="now"/>, or null when no period is declared.
    /// </summary>
    public DateTimeOffset? GetErasureCutoff(DateTimeOffset now) => (MaxPeriod ?? Period)?.SubtractFrom(now);
}
