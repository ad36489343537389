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
    private const int MaxRepeatedSummaries = 2000;

    private static readonly ConditionalWeakTable<TransferKnowledge, FlowAnalysis> s_cache = new();

    private readonly object _gate = new();
    private readonly Dictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _activeMethods = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<SinkHit>? _flows;
    private bool _isCutShort;
    private int _repeatedSummaries;

    private FlowAnalysis(TransferKnowledge knowledge)
    {
        Knowledge = knowledge;
        Operations = new SourceOperations(knowledge.Compilation);
        AnnotatedClasses = new AnnotatedClasses();
        Sinks = new Sinks(knowledge);
        RequestHosts = new RequestHosts(knowledge, Operations);
        CallGraph = new CallGraph(AnnotatedClasses, Sinks, RequestHosts, knowledge);
    }

    public TransferKnowledge Knowledge { get; }

    public SourceOperations Operations { get; }

    public AnnotatedClasses AnnotatedClasses { get; }

    public Sinks Sinks { get; }

    public RequestHosts RequestHosts { get; }

    public CallGraph CallGraph { get; }

    public static FlowAnalysis GetOrCreate(TransferKnowledge knowledge) => s_cache.GetValue(knowledge, key => new FlowAnalysis(key));

    /// <summary>
    /// All annotated data that end in something, by place. Asked when the graph is complete, at the end of the compilation.
    /// </summary>
    public IReadOnlyList<SinkHit> GetFlows(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _flows ??= FindFlows(cancellationToken);
        }
    }

    /// <summary>What calls of a method of the project do; null when nothing of it is known.</summary>
    public MethodSummary? GetSummary(IMethodSymbol method, int depth)
    {
        method = method.OriginalDefinition;
        if (_summaries.TryGetValue(method, out var known))
            return known;
        if (Operations.GetBody(method) is not { } body)
            return null;
        if (depth > MaxDepth || !_activeMethods.Add(method))
        {
            _isCutShort = true;
            return MethodSummary.Unknown;
        }

        var wasCut = _isCutShort;
        _isCutShort = false;
        try
        {
            var summary = new MethodWalk(this, method, depth).Run(body);
            // What was cut short is looked into again from where more of it is seen, as long as that does not get too much.
            if (!_isCutShort || depth == 0 || ++_repeatedSummaries > MaxRepeatedSummaries)
                _summaries[method] = summary;
            return summary;
        }
        finally
        {
            _activeMethods.Remove(method);
            _isCutShort = wasCut || (_isCutShort && _activeMethods.Count > 0);
        }
    }

    /// <summary>The data that any method of the project puts into a member of its own object.</summary>
    public TaintFacts GetStoredFacts(ISymbol member, int depth)
    {
        var stored = TaintFacts.None;
        foreach (var writer in CallGraph.FindWriters(member))
        {
            if (
                !_activeMethods.Contains(writer)
                && GetSummary(writer, depth + 1) is { } summary
                && summary.StoredFacts.TryGetValue(member.OriginalDefinition, out var facts)
            )
                stored = stored.Union(facts);
        }

        return stored;
    }

    private List<SinkHit> FindFlows(CancellationToken cancellationToken)
    {
        var flows = new List<SinkHit>();
        Sinks.RedirectedLibraries = SdkUses.FindRedirectedLibraries(CallGraph.Clients);
        foreach (var root in CallGraph.FindRoots())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GetSummary(root, depth: 0) is { } summary)
                flows.AddRange(summary.Hits.Where(hit => hit.Fact.Origin is DataOrigin && hit.Sink.AddressParameterOrdinal is null));
        }

        return
        [
            .. flows
                .OrderBy(flow => flow.Location, SourceLocationComparer.Instance)
                .ThenBy(flow => ((DataOrigin)flow.Fact.Origin).Member is null ? 1 : 0),
        ];
    }
}
