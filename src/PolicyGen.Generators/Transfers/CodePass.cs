using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generators.Transfers.Flow;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// Goes through the code once for all rules on it: whichever of them the compiler shows a block first looks for the others too.
/// Each of them for itself would look at every operation of a program again.
/// </summary>
internal sealed class CodePass(TransferKnowledge knowledge)
{
    private static readonly CodeParts[] s_partsByKind = MapKindsToParts();

    private readonly ConcurrentDictionary<(ISymbol Member, SyntaxTree Tree, TextSpan Span, OperationKind Kind), VisitedBlock> _blocks =
        new();
    private readonly object _gate = new();
    private readonly Lazy<CallGraph> _callGraph = new(() => FlowAnalysis.GetOrCreate(knowledge).CallGraph);
    private CodeParts _requestedParts;

    public SdkUses Sdks { get; } = new();

    public CodeHosts Hosts { get; } = new(knowledge);

    /// <summary>Has the parts collected; they are complete at the end of the compilation.</summary>
    public void Visit(CompilationStartAnalysisContext context, CodeParts parts)
    {
        lock (_gate)
            _requestedParts |= parts;
        context.RegisterOperationBlockAction(block => Visit(block, parts));
    }

    private void Visit(OperationBlockAnalysisContext context, CodeParts parts)
    {
        foreach (var operation in context.OperationBlocks)
        {
            var block = _blocks.GetOrAdd(
                (context.OwningSymbol, operation.Syntax.SyntaxTree, operation.Syntax.Span, operation.Kind),
                static _ => new VisitedBlock()
            );
            lock (block)
            {
                if ((block.Parts & parts) == parts)
                    continue;
                CodeParts missing;
                lock (_gate)
                    missing = _requestedParts & ~block.Parts;
                Visit(operation, context.OwningSymbol, missing);
                block.Parts |= missing;
            }
        }
    }

    private void Visit(IOperation block, ISymbol member, CodeParts parts)
    {
        foreach (var operation in block.DescendantsAndSelf())
        {
            var asked = parts & ((int)operation.Kind < s_partsByKind.Length ? s_partsByKind[(int)operation.Kind] : CodeParts.None);
            if (asked == CodeParts.None)
                continue;
            if ((asked & CodeParts.Sdks) != 0)
                Sdks.AddRange(SdkUse.Find(operation, member, knowledge));
            if ((asked & CodeParts.Hosts) != 0)
                Hosts.AddOperation(operation, member);
            if ((asked & CodeParts.Flows) != 0)
                _callGraph.Value.AddOperation(operation, member);
        }
    }

    private static CodeParts[] MapKindsToParts()
    {
        var all = new[]
        {
            (CodeParts.Sdks, SdkUse.OperationKinds),
            (CodeParts.Hosts, CodeHosts.OperationKinds),
            (CodeParts.Flows, [.. CallGraph.OperationKinds]),
        };
        var parts = new CodeParts[all.SelectMany(part => part.Item2).Max(kind => (int)kind) + 1];
        foreach (var (part, kinds) in all)
        {
            foreach (var kind in kinds)
                parts[(int)kind] |= part;
        }

        return parts;
    }

    /// <summary>What a block was looked through for.</summary>
    private sealed class VisitedBlock
    {
        public CodeParts Parts { get; set; }
    }
}
