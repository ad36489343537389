using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Core.Changes;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Reads the hosts of a file that is not C#.</summary>
internal static class FileHosts
{
    // Each rule asks, and an editor asks again for every change of any file.
    private static readonly ConditionalWeakTable<SourceText, IReadOnlyList<FileAddress>> s_cache = new();

    public static IEnumerable<HostUse> ReadUses(AdditionalText file, TransferKnowledge knowledge, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file.Path);
        // The links of a kept page are those of a policy of old; nothing runs there.
        if (ArchivedPages.IsArchivedPage(file.Path))
            yield break;
        if ((!SettingsFile.IsSettingsFile(name) && !PageFile.IsPage(name)) || file.GetText(cancellationToken) is not { } text)
            yield break;
        foreach (
            var found in s_cache.GetValue(
                text,
                key => [.. SettingsFile.IsSettingsFile(name) ? SettingsFile.Read(key.ToString()) : PageFile.Read(name, key.ToString())]
            )
        )
        {
            var entry = found.Kind is HostUseKind.Embedding or HostUseKind.Allowance
                ? knowledge.FindRecipient(found.Address)
                : knowledge.FindEntry(found.Address);
            if (found.Kind == HostUseKind.Setting && entry is null && HostNames.HasProfilePages(found.Address.Host))
                continue;
            if (found.Kind == HostUseKind.Allowance && entry is null)
                continue;
            if (found.Kind == HostUseKind.Mention && (entry is null || !HostLookup.IsServiceAddress(found.Address, entry)))
                continue;
            yield return new HostUse(
                found.Address,
                found.Kind,
                entry,
                Location.Create(file.Path, found.Span, text.Lines.GetLinePositionSpan(found.Span))
            );
        }
    }
}
