using System.Collections.Immutable;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>What a code fix has to know, as a diagnostic carries it.</summary>
internal static class FindingProperties
{
    public static ImmutableDictionary<string, string?> Create(ValueList<FindingFact> facts) =>
        facts.Count == 0
            ? ImmutableDictionary<string, string?>.Empty
            : facts.ToImmutableDictionary(fact => fact.Name, fact => (string?)fact.Value);
}
