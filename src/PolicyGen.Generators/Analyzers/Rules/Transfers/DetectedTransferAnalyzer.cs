using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Flow;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0069: the transfers that the rules on code find, disclosed or not, each at its location.</summary>
/// <remarks>
/// It is for reviewers and finds nothing of its own: it runs if the property <c>PolicyGenTransfers</c> is <c>true</c>. It lists
/// the uses of libraries of services, the hosts and the flows of annotated data. The error log of the compiler contains the recipient,
/// the data and whether the transfer is disclosed as properties, see [transfers](../transfers.md).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DetectedTransferAnalyzer() : TransferAnalyzer(TransferRules.DetectedTransfer)
{
    private const string UnknownRecipient = "an unknown recipient";

    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session)
    {
        if (!BuildSettings.IsTransferListRequested(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            return;
        var flow = session.CollectFlows(context);
        var sdks = session.CollectSdks(context);
        session.CollectHosts(context, ReportHosts);
        context.RegisterCompilationEndAction(end =>
        {
            ReportSdks(end, sdks, session.Knowledge);
            ReportFlows(end, flow, [.. sdks.Types]);
        });
    }

    private static void ReportSdks(CompilationAnalysisContext context, SdkUses sdks, TransferKnowledge knowledge)
    {
        var disclosed = knowledge.DisclosedRecipients;
        foreach (var use in sdks.GroupByRecipient().SelectMany(recipient => recipient))
        {
            Report(
                context,
                TransferRules.DetectedTransfer,
                use.Location,
                use.Entry,
                use.Name,
                disclosed.Includes(use.Entry),
                ("Kind", "sdk")
            );
        }
    }

    private static void ReportHosts(CompilationAnalysisContext context, HostUses uses)
    {
        // A constant that is handed to what sends is both.
        foreach (
            var use in uses
                .All.Where(use => use.Entry is not null || use.Kind != HostUseKind.Mention)
                .GroupBy(use => (use.Location, use.Address.Host))
                .Select(group => group.First())
        )
        {
            var isDisclosed = use.Entry is { } entry
                ? uses.DisclosedRecipients.Includes(entry)
                : uses.PolicyHosts.IsRecipientHost(use.Address.Host);
            Report(
                context,
                TransferRules.DetectedHost,
                use.Location,
                use.Entry,
                use.Address.Host,
                isDisclosed,
                ("Kind", "host"),
                (UndisclosedRecipientDiagnostic.HostProperty, use.Address.Host)
            );
        }
    }

    private static void ReportFlows(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types)
    {
        var disclosures = new ClassDisclosures(flow.Knowledge, types);
        var reported = new HashSet<(Location, string, string)>();
        foreach (var hit in flow.GetFlows(context.CancellationToken))
        {
            if (
                hit.Sink.Recipient is not { } recipient
                || hit.Fact.Origin is not DataOrigin data
                || !reported.Add((hit.Location, recipient.Id, data.Name))
            )
                continue;
            IReadOnlyCollection<string> items = data.Member is { } member
                ? [member]
                : flow.AnnotatedClasses.Find(data.Class)?.DataMembers ?? [];
            Report(
                context,
                hit.Fact.IsMasked ? TransferRules.DetectedMaskedFlow : TransferRules.DetectedFlow,
                hit.Location,
                recipient,
                data.Name,
                disclosures.IsDisclosed(data.Class, items, recipient),
                ("Kind", "flow"),
                ("Data", data.Name),
                ("Masked", hit.Fact.IsMasked ? "yes" : "no")
            );
        }
    }

    private static void Report(
        CompilationAnalysisContext context,
        Rule rule,
        Location location,
        CatalogueEntry? entry,
        string found,
        bool isDisclosed,
        params (string Name, string Value)[] facts
    )
    {
        var properties = facts
            .ToImmutableDictionary(fact => fact.Name, fact => (string?)fact.Value)
            .Add("Recipient", entry?.Name)
            .Add("Country", entry?.Country)
            .Add("Disclosed", isDisclosed ? "yes" : "no");
        context.ReportDiagnostic(
            rule.CreateDiagnostic(
                location,
                additionalLocations: null,
                properties,
                isStrict: false,
                entry?.Name ?? UnknownRecipient,
                found,
                isDisclosed ? "yes" : "no"
            )
        );
    }
}
