using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Which data a processing says the retention of.</summary>
internal static class RetentionCoverage
{
    /// <summary>The items that the retentions of the processing leave out, so that a general rule holds for them.</summary>
    public static IReadOnlyList<DataItem> FindUncovered(Processing processing)
    {
        if (processing.Retentions.Count == 0 || processing.Retentions.Any(retention => retention.For.Count == 0))
            return [];
        var covered = new HashSet<LocalizedText>(processing.Retentions.SelectMany(retention => retention.For));
        // A retention for something that is not an item, a phase for example, may hold for all of them.
        if (covered.Any(text => processing.DataItems.All(item => item.Label != text)))
            return [];
        return [.. processing.DataItems.Where(item => item.Member is not null && !covered.Contains(item.Label))];
    }
}
