using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What a value holds: one fact for each origin and place in it, the first that was found.</summary>
internal sealed class TaintFacts
{
    /// <summary>A value of more origins is a dump of everything; the first ones say enough.</summary>
    private const int MaxCount = 48;

    private readonly ImmutableArray<TaintFact> _facts;

    private TaintFacts(ImmutableArray<TaintFact> facts) => _facts = facts;

    public static TaintFacts None { get; } = new([]);

    public bool IsEmpty => _facts.IsEmpty;

    public ImmutableArray<TaintFact> All => _facts;

    public static TaintFacts Create(TaintFact fact) => new([fact]);

    public static TaintFacts Create(IEnumerable<TaintFact> facts) => facts.Aggregate(None, (all, fact) => all.Union(fact));

    public TaintFacts Union(TaintFact fact) =>
        _facts.Length >= MaxCount
        || _facts.Any(known => known.Slot == fact.Slot && known.IsMasked == fact.IsMasked && known.Origin == fact.Origin)
            ? this
            : new(_facts.Add(fact));

    public TaintFacts Union(TaintFacts others)
    {
        if (others.IsEmpty)
            return this;
        return IsEmpty ? others : others._facts.Aggregate(this, (all, fact) => all.Union(fact));
    }

    /// <summary>The same, put into a member of another value.</summary>
    public TaintFacts WithSlot(string slot) => IsEmpty ? this : Create(_facts.Select(fact => fact with { Slot = slot }));

    /// <summary>The same, where nobody knows any more in which member.</summary>
    public TaintFacts ForgetSlots() =>
        _facts.All(fact => fact.Slot is null) ? this : Create(_facts.Select(fact => fact with { Slot = null }));

    /// <summary>The same, after a method that masks.</summary>
    public TaintFacts Mask() => IsEmpty ? this : Create(_facts.Select(fact => fact with { IsMasked = true }));

    public TaintFacts RemoveSlot(string slot) => Where(fact => fact.Slot != slot);

    public TaintFacts Where(Func<TaintFact, bool> condition) => _facts.All(condition) ? this : new([.. _facts.Where(condition)]);

    public TaintFacts WithStep(Location step) => IsEmpty ? this : new([.. _facts.Select(fact => fact.WithStep(step))]);
}
