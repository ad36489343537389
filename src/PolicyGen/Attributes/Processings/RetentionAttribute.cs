namespace PolicyGen;

/// <summary>How long data are stored, or the criteria for that (Art. 13(2)(a), 5(1)(e) GDPR). On the assembly: the general rule.</summary>
/// <example>
/// <code>
/// [Retention(Months = 6, After = Events.Call, Then = AfterRetention.Erase)]
/// [Retention(Until = RetentionEnd.ConsentWithdrawn, For = new[] { DataItems.CallRecording })]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Days; with <c>MaxDays</c> the shorter end of a range. Positive. Published.</summary>
    public int Days { get; set; }

    /// <summary>Calendar months; with <c>MaxMonths</c> the shorter end of a range. Positive. Published.</summary>
    public int Months { get; set; }

    /// <summary>Calendar years; with <c>MaxYears</c> the shorter end of a range. Positive. Published.</summary>
    public int Years { get; set; }

    /// <summary>
    /// Longer end of a range in days; without the shorter one, and with <c>Until</c>, the limit, however long that takes; a period that
    /// begins with that end is <c>Days</c> with <c>After</c>. Published.
    /// </summary>
    public int MaxDays { get; set; }

    /// <summary>
    /// Longer end of a range in calendar months; without the shorter one, and with <c>Until</c>, the limit, however long that takes; a
    /// period that begins with that end is <c>Months</c> with <c>After</c>. Published.
    /// </summary>
    public int MaxMonths { get; set; }

    /// <summary>
    /// Longer end of a range in calendar years; without the shorter one, and with <c>Until</c>, the limit, however long that takes; a
    /// period that begins with that end is <c>Years</c> with <c>After</c>. Published.
    /// </summary>
    public int MaxYears { get; set; }

    /// <summary>
    /// The event the period runs from: a term of <c>Events</c> or your own words that stand behind “nach” or “after”. None
    /// is printed when none is given. Published.
    /// </summary>
    public string? After { get; set; }

    /// <summary>The event that ends the storage, in addition to or instead of a period. Published.</summary>
    public RetentionEnd Until { get; set; }

    /// <summary>The criterion by which the end is found. Published.</summary>
    public string? Criterion { get; set; }

    /// <summary>Provision that prescribes the storage: a key of <c>Statutes</c> or its citation. Published.</summary>
    public string? Statute { get; set; }

    /// <summary>
    /// The same where there are several, for example a range of § 257 HGB and § 147 AO: keys of <c>Statutes</c> or
    /// citations. Published.
    /// </summary>
    public string[] Statutes { get; set; } = [];

    /// <summary>The data or the phase this holds for. Default: the class, or the member. Published.</summary>
    public string[] For { get; set; } = [];

    /// <summary>The recipient at which this holds. Published.</summary>
    public string? At { get; set; }

    /// <summary>When data are kept longer. Published.</summary>
    public string? ExtendedFor { get; set; }

    /// <summary>The fate of the data afterwards. Published.</summary>
    public AfterRetention Then { get; set; }

    /// <summary>Configuration key the program takes the period from. Internal.</summary>
    public string? ConfiguredIn { get; set; }
}
