using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>What a value holds: one fact for each origin and place in it, the first that was found.</summary>
internal sealed class Facts
{
    /// <summary>A value of more origins is a dump of everything; the first ones say enough.</summary>
    private const int Max = 48;

    private readonly ImmutableArray<Fact> _facts;

    private Facts(ImmutableArray<Fact> facts) => _facts = facts;

    public static Facts None { get; } = new([]);

    public bool IsEmpty => _facts.IsEmpty;

    public ImmutableArray<Fact> All => _facts;

    public static Facts Of(Fact fact) => new([fact]);

    public static Facts Of(IEnumerable<Fact> facts) => facts.Aggregate(None, (all, fact) => all.With(fact));

    public Facts With(Fact fact) =>
        _facts.Length >= Max
        || _facts.Any(known => known.Slot == fact.Slot && known.IsMasked == fact.IsMasked && known.Origin == fact.Origin)
            ? this
            : new(_facts.Add(fact));

    public Facts With(Facts others)
    {
        if (others.IsEmpty)
            return this;
        return IsEmpty ? others : others._facts.Aggregate(this, (all, fact) => all.With(fact));
    }

    /// <summary>The same, put into a member of another value.</summary>
    public Facts In(string slot) => IsEmpty ? this : Of(_facts.Select(fact => fact with { Slot = slot }));

    /// <summary>The same, where nobody knows any more in which member.</summary>
    public Facts Anywhere() => _facts.All(fact => fact.Slot is null) ? this : Of(_facts.Select(fact => fact with { Slot = null }));

    /// <summary>The same, after a method that masks.</summary>
    public Facts Masked() => IsEmpty ? this : Of(_facts.Select(fact => fact with { IsMasked = true }));

    public Facts Without(string slot) => Where(fact => fact.Slot != slot);

    public Facts Where(Func<Fact, bool> condition) => _facts.All(condition) ? this : new([.. _facts.Where(condition)]);

    public Facts Via(Location step) => IsEmpty ? this : new([.. _facts.Select(fact => fact.Via(step))]);
}
