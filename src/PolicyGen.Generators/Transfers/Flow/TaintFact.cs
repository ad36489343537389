using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>That a value holds data.</summary>
/// <param name="Origin">Which.</param>
/// <param name="Slot">The member of the value that holds them; null when they may be anywhere in it.</param>
/// <param name="Steps">The way they came: where they were read, where they were put, with which argument they were passed on.</param>
/// <param name="IsMasked">Whether a method that says it masks them did so on the way.</param>
internal sealed record TaintFact(Origin Origin, string? Slot, ImmutableArray<Location> Steps, bool IsMasked = false)
{
    /// <summary>Longer ways are cut: a reader follows the first steps.</summary>
    private const int MaxSteps = 8;

    public TaintFact WithStep(Location step) =>
        Steps.Length >= MaxSteps || (Steps.Length > 0 && Steps[Steps.Length - 1] == step) ? this : this with { Steps = Steps.Add(step) };

    public TaintFact WithStep(ImmutableArray<Location> steps)
    {
        var fact = this;
        foreach (var step in steps)
            fact = fact.WithStep(step);
        return fact;
    }
}
