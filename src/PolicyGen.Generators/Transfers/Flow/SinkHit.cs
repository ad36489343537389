using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Data that end in something.</summary>
/// <param name="Sink">In what.</param>
/// <param name="Location">The argument that takes them there.</param>
/// <param name="Fact">The data.</param>
internal sealed record SinkHit(Sink Sink, Location Location, TaintFact Fact);
