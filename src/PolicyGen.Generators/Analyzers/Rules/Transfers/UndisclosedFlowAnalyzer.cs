using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Transfers;
using PolicyGen.Generators.Transfers.Flow;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0055: annotated data reach a recipient that neither their class nor the member names.</summary>
/// <remarks>
/// It is reported once for each class and recipient, at the argument that takes the data there; the way they came is in the
/// additional locations. A recipient that the assembly names and no class does counts as one of all classes.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedFlowAnalyzer() : TransferAnalyzer(TransferRules.UndisclosedFlow)
{
    /// <summary>The property that holds the class of the data, for the code fix.</summary>
    internal const string ClassProperty = "Class";

    private protected override void Register(CompilationStartAnalysisContext context, TransferSession session) =>
        session.CheckFlows(context, Check);

    private static void Check(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types)
    {
        var disclosures = new ClassDisclosures(flow.Knowledge, types);
        var reported = new HashSet<(INamedTypeSymbol, string)>();
        foreach (var hit in flow.GetFlows(context.CancellationToken))
        {
            if (hit.Fact.IsMasked || hit.Sink.Recipient is not { } recipient || hit.Fact.Origin is not DataOrigin data)
                continue;
            IReadOnlyCollection<string> items = data.Member is { } member
                ? [member]
                : flow.AnnotatedClasses.Find(data.Class)?.DataMembers ?? [];
            if (disclosures.IsDisclosed(data.Class, items, recipient) || !reported.Add((data.Class, recipient.Id)))
                continue;
            // The documentation id finds the class from another file.
            var properties = ImmutableDictionary<string, string?>.Empty.Add(
                ClassProperty,
                data.Class.OriginalDefinition.GetDocumentationCommentId()
            );
            context.ReportDiagnostic(
                UndisclosedRecipientDiagnostic.Create(
                    TransferRules.UndisclosedFlow,
                    flow.Knowledge,
                    recipient,
                    [hit.Location, .. hit.Fact.Steps],
                    properties,
                    data.Name,
                    recipient.Name,
                    data.Class.Name
                )
            );
        }
    }
}
