using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What a method does with data, as its callers see it.</summary>
internal sealed record MethodSummary
{
    public static MethodSummary Unknown { get; } = new();

    /// <summary>What it returns.</summary>
    public TaintFacts ReturnedFacts { get; init; } = TaintFacts.None;

    /// <summary>What it puts into the objects it is given, by the ordinal of the parameter.</summary>
    public IReadOnlyDictionary<int, TaintFacts> Effects { get; init; } = new Dictionary<int, TaintFacts>();

    /// <summary>What it keeps in fields and properties of its own object or of static ones.</summary>
    public IReadOnlyDictionary<ISymbol, TaintFacts> StoredFacts { get; init; } =
        new Dictionary<ISymbol, TaintFacts>(SymbolEqualityComparer.Default);

    public IReadOnlyList<SinkHit> Hits { get; init; } = [];
}
