using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0059: code calls a public host, or a settings file or page names one, and nothing says whose it is.</summary>
/// <remarks>
/// It is reported once for each host, at its first place; the others are additional locations. A host is explained by
/// <c>[KnownProcessor]</c> with its <c>Hosts</c>, by a declared recipient that its domain is called after, by the domains of the
/// controller, and by <c>[NotARecipient]</c>. Places in files that are no C# follow a <c>.globalconfig</c> alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownHostAnalyzer : TransferAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnknownHost,
        "Unknown host called",
        "Nothing says who gets the data at '{0}'; declare the recipient with [assembly: KnownProcessor(\"name\", Hosts = new[] {{ \"{0}\" }})], or write [assembly: NotARecipient(\"{0}\", \"reason\")]",
        DiagnosticSeverity.Info,
        "Who receives personal data has to be named (Art. 13(1)(e) GDPR). Whether personal data go to a host that the catalogue does not know is for a person to say.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, TransferAnalysis transfers) =>
        HostUses.Collect(
            context,
            transfers,
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
                    end.ReportDiagnostic(Diagnostic.Create(s_descriptor, locations[0], locations.Skip(1), properties, host.Key));
                }
            }
        );
}
