using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>The hosts that a project sends to, as the rules and reports on them see it.</summary>
/// <param name="All">The uses, by place: first those in code, then those in other files. The controller's own hosts and those marked to be no recipients are left out.</param>
/// <param name="Disclosed">The services that the policy discloses.</param>
/// <param name="Own">The hosts that the policy explains.</param>
internal sealed record HostUses(IReadOnlyList<HostUse> All, DisclosedRecipients Disclosed, OwnHosts Own)
{
    /// <summary>Collects the uses of a compilation and hands them over at its end, unless there are none.</summary>
    public static void Collect(
        CompilationStartAnalysisContext context,
        TransferAnalysis transfers,
        Action<CompilationAnalysisContext, HostUses> report
    )
    {
        transfers.Code.Visit(context, CodeParts.Hosts);
        var files = new ConcurrentBag<HostUse>();
        if (ScansFiles(context.Options))
        {
            context.RegisterAdditionalFileAction(file =>
            {
                foreach (var use in FileHosts.Read(file.AdditionalFile, transfers, file.CancellationToken))
                    files.Add(use);
            });
        }

        context.RegisterCompilationEndAction(end =>
        {
            var uses = transfers
                .Code.Hosts.Read()
                .Concat(files)
                .Where(use =>
                    (PublicHost.Is(use.Address.Host) || HostCatalogue.IsNamed(use.Address, use.Entry))
                    && use.Entry is not { Signal: TransferSignal.None }
                    && !IsMarked(use.Address, transfers)
                )
                .Distinct()
                .ToList();
            if (uses.Count == 0)
                return;
            var policy = transfers.Policy.Whole.Document;
            var own = new OwnHosts(policy, transfers.Catalogue);
            report(
                end,
                new HostUses(
                    [
                        .. uses.Where(use => !own.IsOfController(use.Address.Host))
                            .OrderBy(use => !use.Location.IsInSource)
                            .ThenBy(use => use.Location, SourceLocationOrder.Instance)
                            .ThenBy(use => use.Address.Host, StringComparer.Ordinal),
                    ],
                    new DisclosedRecipients(transfers.Catalogue, policy.Recipients),
                    own
                )
            );
        });
    }

    private static bool IsMarked(HostAddress address, TransferAnalysis transfers) =>
        transfers.NotRecipients.Any(marked => marked.Host.Matches(address.Host, address.Path));

    /// <summary><c>PolicyGenScanFiles</c> keeps the rules from files that are no C#.</summary>
    private static bool ScansFiles(AnalyzerOptions options) =>
        !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyGenScanFiles", out var value)
        || !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
