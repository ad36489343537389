using Microsoft.CodeAnalysis;

namespace PolicyGen.Testing;

/// <summary>Why the steps of the generator ran, or did not, in a second run of a driver.</summary>
public sealed class StepReasons
{
    /// <summary>All outputs of a step are cached, or were made again and are equal.</summary>
    public const string Same = "Same";

    private StepReasons(IReadOnlyDictionary<string, string> all, IReadOnlyList<string> changedFiles) =>
        (All, ChangedFiles) = (all, changedFiles);

    /// <summary>
    /// The steps of the generator and their reasons: <see cref="Same"/>, or those of the outputs that are not, for example
    /// <c>Modified</c>. The empty text for a step that has no outputs.
    /// </summary>
    public IReadOnlyDictionary<string, string> All { get; }

    /// <summary>The hint names of the files whose text is another, or that came or went, in order.</summary>
    public IReadOnlyList<string> ChangedFiles { get; }

    /// <summary>The reason of a step.</summary>
    public string this[string step] => All[step];

    /// <summary>The name under which <see cref="All"/> holds the writing of files.</summary>
    public const string Output = nameof(Output);

    internal static StepReasons Compare(GeneratorRunResult run, GeneratorRunResult before)
    {
        var all = GeneratorRun.TrackingNames.ToDictionary(
            name => name,
            name => run.TrackedSteps.TryGetValue(name, out var steps) ? GetReason(steps) : "",
            StringComparer.Ordinal
        );
        all.Add(Output, GetReason(run.TrackedOutputSteps.SelectMany(steps => steps.Value)));
        var (old, now) = (CollectTexts(before), CollectTexts(run));
        var changed = old
            .Keys.Union(now.Keys)
            .Where(name => old.GetValueOrDefault(name) != now.GetValueOrDefault(name))
            .Order(StringComparer.Ordinal);
        return new StepReasons(all, [.. changed]);
    }

    private static Dictionary<string, string> CollectTexts(GeneratorRunResult run) =>
        run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static string GetReason(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        var reasons = steps.SelectMany(step => step.Outputs).Select(output => output.Reason).ToList();
        var others = reasons
            .Where(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Distinct()
            .Order()
            .ToList();
        return reasons.Count == 0 ? ""
            : others.Count == 0 ? Same
            : string.Join(", ", others);
    }
}
