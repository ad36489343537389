using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Follows annotated data through the code of a compilation to what they end in. The rules share it. A method is looked into once;
/// its callers see a summary of it. It is an estimate that rather misses a way than shows one that is none.
/// </summary>
internal sealed class FlowAnalysis
{
    /// <summary>How deep calls are followed.</summary>
    private const int MaxDepth = 6;

    /// <summary>How many summaries are made again because they were cut short.</summary>
    private const int MaxRepeated = 2000;

    private static readonly ConditionalWeakTable<TransferAnalysis, FlowAnalysis> s_cache = new();

    private readonly object _gate = new();
    private readonly Dictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _running = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<SinkHit>? _flows;
    private bool _isCut;
    private int _repeated;

    private FlowAnalysis(TransferAnalysis transfers)
    {
        Transfers = transfers;
        Operations = new SourceOperations(transfers.Compilation);
        Data = new AnnotatedData();
        Sinks = new Sinks(transfers);
        Hosts = new RequestHosts(transfers, Operations);
        Graph = new CallGraph(Data, Sinks, Hosts, transfers);
    }

    public TransferAnalysis Transfers { get; }

    public SourceOperations Operations { get; }

    public AnnotatedData Data { get; }

    public Sinks Sinks { get; }

    public RequestHosts Hosts { get; }

    public CallGraph Graph { get; }

    public static FlowAnalysis For(TransferAnalysis transfers) => s_cache.GetValue(transfers, key => new FlowAnalysis(key));

    /// <summary>All annotated data that end in something, by place. Asked when the graph is complete, at the end of the compilation.</summary>
    public IReadOnlyList<SinkHit> Flows(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _flows ??= Follow(cancellationToken);
        }
    }

    /// <summary>What calls of a method of the project do; null when nothing of it is known.</summary>
    public MethodSummary? SummaryOf(IMethodSymbol method, int depth)
    {
        method = method.OriginalDefinition;
        if (_summaries.TryGetValue(method, out var known))
            return known;
        if (Operations.BodyOf(method) is not { } body)
            return null;
        if (depth > MaxDepth || !_running.Add(method))
        {
            _isCut = true;
            return MethodSummary.Unknown;
        }

        var wasCut = _isCut;
        _isCut = false;
        try
        {
            var summary = new MethodWalk(this, method, depth).Run(body);
            // What was cut short is looked into again from where more of it is seen, as long as that does not get too much.
            if (!_isCut || depth == 0 || ++_repeated > MaxRepeated)
                _summaries[method] = summary;
            return summary;
        }
        finally
        {
            _running.Remove(method);
            _isCut = wasCut || (_isCut && _running.Count > 0);
        }
    }

    /// <summary>The data that any method of the project puts into a member of its own object.</summary>
    public Facts StoredIn(ISymbol member, int depth)
    {
        var stored = Facts.None;
        foreach (var writer in Graph.WritersOf(member))
        {
            if (
                !_running.Contains(writer)
                && SummaryOf(writer, depth + 1) is { } summary
                && summary.Stores.TryGetValue(member.OriginalDefinition, out var facts)
            )
                stored = stored.With(facts);
        }

        return stored;
    }

    private List<SinkHit> Follow(CancellationToken cancellationToken)
    {
        var flows = new List<SinkHit>();
        Sinks.Elsewhere = SdkUses.Elsewhere(Graph.Clients);
        foreach (var root in Graph.Roots())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SummaryOf(root, depth: 0) is { } summary)
                flows.AddRange(summary.Hits.Where(hit => hit.Fact.Origin is DataOrigin && hit.Sink.AddressParameter is null));
        }

        return
        [
            .. flows
                .OrderBy(flow => flow.Location, SourceLocationOrder.Instance)
                .ThenBy(flow => ((DataOrigin)flow.Fact.Origin).Member is null ? 1 : 0),
        ];
    }
}
