using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Where a value comes from.</summary>
internal abstract record Origin;

/// <summary>Annotated data.</summary>
/// <param name="Class">The class.</param>
/// <param name="Member">Its member; null for an object as a whole.</param>
internal sealed record DataOrigin(INamedTypeSymbol Class, string? Member) : Origin
{
    public string Name => Member is null ? Class.Name : Class.Name + "." + Member;
}

/// <summary>What the caller of a method gives.</summary>
/// <param name="Ordinal">Which parameter; <see cref="ReceiverOrdinal"/> for the object itself.</param>
/// <param name="AccessedMember">The member of it that is read; null for all of it.</param>
/// <param name="IsPlainValue">Whether that member can hold data only if they were put into it: a number, not a length.</param>
internal sealed record ParameterOrigin(int Ordinal, string? AccessedMember, bool IsPlainValue = false) : Origin
{
    public const int ReceiverOrdinal = -1;
}
