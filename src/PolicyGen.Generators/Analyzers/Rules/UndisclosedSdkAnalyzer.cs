using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0021: code uses the library of a service that sends data to it, and no declaration names that recipient.</summary>
/// <remarks>It is reported once for each recipient, at its first use; the other uses are additional locations.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedSdkAnalyzer : TransferAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UndisclosedSdk,
        "Undisclosed recipient (SDK used)",
        "'{0}' sends data to {1}, which no [Processor] or [Recipient] discloses; add [Processor(\"{1}\")] to the class whose data go there",
        DiagnosticSeverity.Error,
        "The recipients of personal data, and transfers to third countries, are content of every policy (Art. 13(1)(e), (f) GDPR). A library is asked at warning level: its program may disclose the recipient.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, TransferAnalysis transfers)
    {
        var uses = new ConcurrentBag<SdkUse>();
        var types = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(operation => Add(SdkUse.Of(operation.Operation, operation.ContainingSymbol, transfers)), SdkUse.Operations);
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                types.TryAdd(type, true);
                Add(SdkUse.Of(type, transfers));
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            if (uses.IsEmpty) return;
            var disclosed = transfers.DisclosedBy(types.Keys, end.CancellationToken);
            foreach (var recipient in uses.GroupBy(use => use.Entry.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var ordered = recipient.OrderBy(use => use.Location, SourceLocationOrder.Instance).ToList();
                if (!disclosed.Includes(ordered[0].Entry)) end.ReportDiagnostic(UndisclosedRecipient.Create(s_descriptor, transfers, ordered[0].Entry, ordered.Select(use => use.Location), ordered[0].Name, ordered[0].Entry.Name));
            }
        });

        void Add(IEnumerable<SdkUse> found)
        {
            foreach (var use in found) uses.Add(use);
        }
    }
}
