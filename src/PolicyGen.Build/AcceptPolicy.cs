using Microsoft.Build.Framework;
using PolicyGen.Core.Changes;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>Accepts the policy as it is: writes its facts to the lock file.</summary>
public sealed class AcceptPolicy : PolicyTask
{
    /// <summary>Path of the lock file.</summary>
    [Required]
    public string LockFile { get; set; } = "";

    private protected override void Execute(PolicyDocument policy)
    {
        var before = File.Exists(LockFile) ? PolicyLock.Parse(File.ReadAllText(LockFile).Replace("\r\n", "\n")) : null;
        if (before is not null && ChangeControl.Of(policy, before) is { NeedsVersion: true } control)
        {
            Log.LogError(null, "PG0062", null, LockFile, 0, 0, 0, 0, "The policy changed in what concerns data subjects ({0}), but its version and date are those of the accepted one; write a new Version or AsOf on [assembly: PrivacyPolicy]", string.Join("; ", control.Changes.Where(change => change.IsMaterial).Select(change => change.Words.En)));
            return;
        }

        var after = PolicyLock.Of(policy, before);
        Write(LockFile, after.ToString());
        foreach (var change in before is null ? [] : PolicyDiff.Between(before.Facts, after.Facts)) Log.LogMessage(MessageImportance.High, "Accepted: {0}{1}", change.Words.En, change.IsMaterial ? " (material)" : "");
    }
}
