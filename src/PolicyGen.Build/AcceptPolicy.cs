using Microsoft.Build.Framework;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Html;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>Accepts the policy as it is: writes its facts to the lock file and keeps its pages.</summary>
public sealed class AcceptPolicy : PolicyTask
{
    /// <summary>Path of the lock file.</summary>
    [Required]
    public string LockFile { get; set; } = "";

    /// <summary>Folder for the pages of the version; none are kept without it.</summary>
    public string? Versions { get; set; }

    private protected override void Execute(PolicyDocument policy)
    {
        var before = File.Exists(LockFile) ? PolicyLock.Parse(File.ReadAllText(LockFile).Replace("\r\n", "\n")) : null;
        if (before is not null && ChangeControl.Compare(policy, before) is { RequiresNewVersion: true } control)
        {
            Log.LogError(
                null,
                PolicyRules.ChangeWithoutVersion.Id,
                null,
                LockFile,
                0,
                0,
                0,
                0,
                PolicyRules.ChangeWithoutVersion.Message,
                control.DescribeMaterialChanges()
            );
            return;
        }

        var after = PolicyLock.Create(policy, before);
        WriteFile(LockFile, after.ToString());
        if (!string.IsNullOrEmpty(Versions))
            WritePages(policy, after, Versions!);
        foreach (var change in before is null ? [] : PolicyDiff.Compare(before.Facts, after.Facts))
            Log.LogMessage(MessageImportance.High, "Accepted: {0}{1}", change.Description.En, change.IsMaterial ? " (material)" : "");
    }

    /// <summary>Writes the pages of the accepted version, as the program will serve them once it is built with the new lock file.</summary>
    private void WritePages(PolicyDocument policy, PolicyLock accepted, string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        var history = ArchivedPages.Annotate(accepted.History, files);
        var document = policy with { History = PolicyLock.ToRevisions(history, policy.Languages) };
        var version = history[0];
        foreach (var language in policy.Languages)
        {
            WriteFile(
                Path.Combine(folder, ArchivedPages.GetFileName(version.Name, language)),
                HtmlPage.Render(Page.Compose(document, language) with { Version = version.Name })
            );
        }

        // Of a language that the version has lost since it was accepted first.
        foreach (var language in version.PageLanguages.Where(language => !policy.Languages.Contains(language)))
            File.Delete(Path.Combine(folder, ArchivedPages.GetFileName(version.Name, language)));
    }
}
