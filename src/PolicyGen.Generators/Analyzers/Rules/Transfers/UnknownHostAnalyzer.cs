using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0059: code calls a public host, or a settings file or page names one, and nothing says whose it is.</summary>
/// <remarks>
/// It is reported once for each host, at its first place; the others are additional locations. A host is explained by
/// <c>[KnownProcessor]</c> with its <c>Hosts</c>, by a declared recipient that its domain is called after, by the domains of the
/// controller, and by <c>[NotARecipient]</c>. Places in files that are not C# follow a <c>.globalconfig</c> alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownHostAnalyzer() : TransferAnalyzer(TransferRules.UnknownHost)
{
    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session) =>
        session.CollectHosts(
            context,
            (end, uses) =>
            {
                foreach (
                    var host in uses
                        .All.Where(use =>
                            use is { Entry: null, Kind: not HostUseKind.Mention } && !uses.PolicyHosts.IsRecipientHost(use.Address.Host)
                        )
                        .GroupBy(use => use.Address.Host, StringComparer.Ordinal)
                )
                {
                    var locations = host.Select(use => use.Location).Distinct().ToList();
                    var properties = ImmutableDictionary<string, string?>.Empty.Add(UndisclosedRecipientDiagnostic.HostProperty, host.Key);
                    end.ReportDiagnostic(
                        TransferRules.UnknownHost.CreateDiagnostic(locations[0], locations.Skip(1), properties, isStrict: false, host.Key)
                    );
                }
            }
        );
}
