using System.Globalization;

namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>How good the rules on code are at the corpus.</summary>
/// <param name="Runs">The cases with what was reported.</param>
internal sealed record CorpusScore(IReadOnlyList<CorpusRun> Runs)
{
    public int Cases => Runs.Count;

    public int Found => Runs.Sum(run => run.Found.Count());

    public int Missed => Runs.Sum(run => run.Missed.Count());

    public int FalseAlarms => Runs.Sum(run => run.FalseAlarms.Count());

    /// <summary>Cases in which nothing may be reported.</summary>
    public int Quiet => Runs.Count(run => run.Case.Kind is CorpusKind.Quiet or CorpusKind.FalseAlarm);

    /// <summary>How much of what is reported is right.</summary>
    public string Precision => FormatPercent(Found, Found + FalseAlarms);

    /// <summary>How much of what should be reported is.</summary>
    public string Recall => FormatPercent(Found, Found + Missed);

    public static CorpusScore Compute(IEnumerable<CorpusRun> runs) => new([.. runs.OrderBy(run => run.Case.Id, StringComparer.Ordinal)]);

    /// <summary>The score of each rule.</summary>
    public IEnumerable<(string Rule, CorpusScore Score)> GroupByRule() =>
        Runs.GroupBy(run => run.Case.Rule, StringComparer.Ordinal).Select(group => (group.Key, Compute(group)));

    public override string ToString() =>
        $"{Cases} cases ({Quiet} in which nothing may be reported): precision {Precision}, recall {Recall}; {Found} "
        + $"found, {Missed} missed, {FalseAlarms} false alarms";

    private static string FormatPercent(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
