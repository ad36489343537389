using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>What the build says of a policy and its lock file.</summary>
/// <param name="Changes">What changed since it was accepted.</param>
/// <param name="RequiresNewVersion">Whether something material changed under the version and date that were accepted.</param>
internal sealed record ChangeControl(IReadOnlyList<PolicyChange> Changes, bool RequiresNewVersion)
{
    /// <summary>The material changes in English, as messages list them.</summary>
    public string DescribeMaterialChanges() =>
        string.Join("; ", Changes.Where(change => change.IsMaterial).Select(change => change.Description.En));

    public static ChangeControl Compare(PolicyDocument document, PolicyLock accepted)
    {
        var changes = PolicyDiff.Compare(accepted.Facts, PolicyFactCollector.Collect(document));
        var isSameVersion = document.Version == accepted.Version && document.AsOf?.ToString() == accepted.AsOf;
        return new ChangeControl(changes, isSameVersion && changes.Any(change => change.IsMaterial));
    }
}
