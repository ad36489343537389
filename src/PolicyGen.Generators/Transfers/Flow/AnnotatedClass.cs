using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>A class whose data are annotated.</summary>
/// <param name="Type">The class.</param>
/// <param name="DataMembers">Names of the members that hold the data; empty where the class says of none in particular.</param>
/// <param name="NonPersonalMembers">Names of the members that hold no personal data.</param>
internal sealed record AnnotatedClass(INamedTypeSymbol Type, HashSet<string> DataMembers, HashSet<string> NonPersonalMembers)
{
    /// <summary>
    /// Whether a member holds data of a person. Where no member is annotated, all do that can and are not said to hold none.
    /// </summary>
    public bool IsPersonalData(ISymbol member)
    {
        if (DataMembers.Count > 0)
            return DataMembers.Contains(member.Name);
        if (member.IsStatic || NonPersonalMembers.Contains(member.Name))
            return false;
        return member switch
        {
            IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsIndexer: false } property => IsDataType(property.Type),
            IFieldSymbol { DeclaredAccessibility: Accessibility.Public } field => IsDataType(field.Type),
            _ => false,
        };
    }

    /// <summary>A text, values of the program's own, or a collection of them; no service that the class works with.</summary>
    private static bool IsDataType(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || (Carrier.GetElementType(type) is { } element && (IsDataType(element) || element.SpecialType == SpecialType.System_Byte))
        || (
            type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            && Carrier.CanHoldData(named)
            && named.Locations.Any(location => location.IsInSource)
            && named.GetMembers().OfType<IPropertySymbol>().Any(property => property.DeclaredAccessibility == Accessibility.Public)
        );
}
