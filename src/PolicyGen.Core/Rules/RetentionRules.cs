namespace PolicyGen.Core.Rules;

/// <summary>Rules on how long data are kept.</summary>
internal static class RetentionRules
{
    public static readonly Rule NoRetention = new(
        "PG0034",
        "Retention missing",
        RuleSeverity.Error,
        "Processing '{0}' has no retention. Add [Retention(Months = 6)], or Until and Criterion, to the class.",
        "Every policy must state the retention period or the criteria for it (Art. 13(2)(a) GDPR)."
    );

    public static readonly Rule IndefiniteRetention = new(
        "PG0035",
        "Retention not determinable",
        RuleSeverity.Warning,
        "The retention of '{0}' cannot be determined from {1}. Give a period, or use Criterion to say how the end is determined.",
        "A policy states the period or the criteria that determine it; \"as long as necessary\" states neither "
            + "(Art. 13(2)(a) GDPR, WP260 rev.01)."
    );

    public static readonly Rule ContradictoryRetention = new(
        "PG0036",
        "Contradictory or impossible retention",
        RuleSeverity.Error,
        "The retention of '{0}' is contradictory: {1} and {2}. Keep one, or use For to say which data each one covers.",
        "One of the two statements is false (Art. 5(1)(a), 13(2)(a) GDPR)."
    );

    public static readonly Rule UncertainRetention = ContradictoryRetention with { CaseSeverity = RuleSeverity.Warning };

    public static readonly Rule MixedUnits = ContradictoryRetention.AddCase(
        "The retention of '{0}' adds up {1} and {2}. Write the period in one unit, or use MaxYears, MaxMonths or MaxDays for a range.",
        RuleSeverity.Warning
    );

    public static readonly Rule RetentionAgainstStatute = new(
        "PG0037",
        "Retention differs from the statute",
        RuleSeverity.Warning,
        "{0} prescribes {1}, not {2}. Write the period of the statute, or the statute that prescribes this one.",
        "A policy states the true period (Art. 13(2)(a) GDPR); since 1 January 2025 vouchers are kept for 8 years "
            + "(§ 147(3) AO, § 257(4) HGB)."
    );

    public static readonly Rule LumpedRetention = RetentionAgainstStatute.AddCase(
        "German law prescribes 6 years for commercial letters, 8 for vouchers and 10 for books, not {0}. "
            + "Write a retention for each, with its Statute."
    );

    public static readonly Rule RetentionWithoutErasure = new(
        "PG0065",
        "Declared retention, but nothing seems to erase",
        RuleSeverity.Info,
        "Nothing in this project seems to erase '{0}' when its retention ends. "
            + "Erase it then, for example with Remove or ExecuteDelete.",
        "The published period is a promise: data are erased when it ends (Art. 5(1)(e), 17(1)(a) GDPR)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule PeriodWithoutErasure = RetentionWithoutErasure.AddCase(
        "Nothing in this project seems to erase '{0}' when its retention ends. "
            + "Erase what is older than Processings.{0}.Retention.GetErasureCutoff(now)."
    );
}
