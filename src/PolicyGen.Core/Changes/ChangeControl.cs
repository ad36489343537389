using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>What the build says of a policy and its lock file.</summary>
/// <param name="Changes">What changed since it was accepted.</param>
/// <param name="NeedsVersion">Whether something material changed under the version and date that were accepted.</param>
internal sealed record ChangeControl(IReadOnlyList<PolicyChange> Changes, bool NeedsVersion)
{
    public static ChangeControl Of(PolicyDocument document, PolicyLock accepted)
    {
        var changes = PolicyDiff.Between(accepted.Facts, PolicyFacts.Of(document));
        var isSameVersion = document.Version == accepted.Version && document.AsOf?.ToString() == accepted.AsOf;
        return new ChangeControl(changes, isSameVersion && changes.Any(change => change.IsMaterial));
    }
}
