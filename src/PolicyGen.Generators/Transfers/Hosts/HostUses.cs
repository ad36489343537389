using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The hosts that a project sends to, as the rules and reports on them see it.</summary>
/// <param name="All">The uses, by place: first those in code, then those in other files. The controller's own hosts and those marked to be
/// no recipients are left out.</param>
/// <param name="DisclosedRecipients">The services that the policy discloses.</param>
/// <param name="PolicyHosts">The hosts that the policy explains.</param>
internal sealed record HostUses(IReadOnlyList<HostUse> All, DisclosedRecipients DisclosedRecipients, PolicyHosts PolicyHosts)
{
    /// <summary>Collects the uses of a compilation and hands them over at its end, unless there are none.</summary>
    public static void Collect(
        CompilationStartAnalysisContext context,
        TransferAnalysis transfers,
        Action<CompilationAnalysisContext, HostUses> report
    )
    {
        transfers.CodePass.Visit(context, CodeParts.Hosts);
        var files = new ConcurrentBag<HostUse>();
        if (IsFileScanEnabled(context.Options))
        {
            context.RegisterAdditionalFileAction(file =>
            {
                foreach (var use in FileHosts.ReadUses(file.AdditionalFile, transfers, file.CancellationToken))
                    files.Add(use);
            });
        }

        context.RegisterCompilationEndAction(end =>
        {
            var uses = transfers
                .CodePass.Hosts.ReadUses()
                .Concat(files)
                .Where(use =>
                    (HostNames.IsPublic(use.Address.Host) || HostLookup.IsListed(use.Address, use.Entry))
                    && use.Entry is not { Signal: TransferSignal.None }
                    && !IsNonRecipient(use.Address, transfers)
                )
                .Distinct()
                .ToList();
            if (uses.Count == 0)
                return;
            var policy = transfers.Policy.FullPolicy.Document;
            var own = new PolicyHosts(policy, transfers.Catalogue);
            report(
                end,
                new HostUses(
                    [
                        .. uses.Where(use => !own.IsControllerHost(use.Address.Host))
                            .OrderBy(use => !use.Location.IsInSource)
                            .ThenBy(use => use.Location, SourceLocationComparer.Instance)
                            .ThenBy(use => use.Address.Host, StringComparer.Ordinal),
                    ],
                    new DisclosedRecipients(transfers.Catalogue, policy.Recipients),
                    own
                )
            );
        });
    }

    private static bool IsNonRecipient(HostAddress address, TransferAnalysis transfers) =>
        transfers.NonRecipients.Any(marked => marked.Host.Matches(address.Host, address.Path));

    /// <summary><c>PolicyGenScanFiles</c> keeps the rules from files that are no C#.</summary>
    private static bool IsFileScanEnabled(AnalyzerOptions options) =>
        !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyGenScanFiles", out var value)
        || !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
