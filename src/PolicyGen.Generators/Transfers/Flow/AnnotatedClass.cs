using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>A class whose data are annotated.</summary>
/// <param name="Type">The class.</param>
/// <param name="Items">Names of the members that hold the data; empty where the class says of none in particular.</param>
/// <param name="Clean">Names of the members that hold no personal data.</param>
internal sealed record AnnotatedClass(INamedTypeSymbol Type, HashSet<string> Items, HashSet<string> Clean)
{
    /// <summary>Whether a member holds data of a person. Where no member is annotated, all do that can and are not said to hold none.</summary>
    public bool Holds(ISymbol member)
    {
        if (Items.Count > 0)
            return Items.Contains(member.Name);
        if (member.IsStatic || Clean.Contains(member.Name))
            return false;
        return member switch
        {
            IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsIndexer: false } property => IsValue(property.Type),
            IFieldSymbol { DeclaredAccessibility: Accessibility.Public } field => IsValue(field.Type),
            _ => false,
        };
    }

    /// <summary>A text, values of the program's own, or a collection of them; no service that the class works with.</summary>
    private static bool IsValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || (Carrier.ElementOf(type) is { } element && (IsValue(element) || element.SpecialType == SpecialType.System_Byte))
        || (
            type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            && Carrier.CanHold(named)
            && named.Locations.Any(location => location.IsInSource)
            && named.GetMembers().OfType<IPropertySymbol>().Any(property => property.DeclaredAccessibility == Accessibility.Public)
        );
}
