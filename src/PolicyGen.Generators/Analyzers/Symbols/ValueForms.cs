using Microsoft.CodeAnalysis;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Generators.Analyzers;

/// <summary>What values of a type can hold.</summary>
internal static class ValueForms
{
    /// <summary>The type behind <c>T?</c>, <c>T[]</c> and collections of the framework.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => type,
            IArrayTypeSymbol array => Unwrap(array.ElementType),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Unwrap(
                nullable.TypeArguments[0]
            ),
            INamedTypeSymbol { Arity: 1 } collection when IsCollection(collection) => Unwrap(collection.TypeArguments[0]),
            _ => type,
        };

    /// <summary>
    /// The form of an unwrapped type. Flags, enumerations, identifiers and other classes hold no data of their own: a class is
    /// another entity or declares its own members.
    /// </summary>
    public static ValueForm GetForm(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueForm.Text;
            case SpecialType.System_DateTime:
                return ValueForm.Date;
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return ValueForm.Number;
        }

        if (type is IArrayTypeSymbol)
            return ValueForm.Bytes;
        var inSystem = type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
        if (inSystem && type.Name is "DateTimeOffset" or "DateOnly")
            return ValueForm.Date;
        if (
            inSystem
            && type is INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory", Arity: 1 } memory
            && memory.TypeArguments[0].SpecialType == SpecialType.System_Byte
        )
            return ValueForm.Bytes;
        // A value type of the program's own stands for a text: struct EmailAddress.
        return
            type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, Locations: var places }
            && places.Any(place => place.IsInSource)
            ? ValueForm.Text
            : ValueForm.None;
    }

    private static bool IsCollection(INamedTypeSymbol type)
    {
        var ns = type.ContainingNamespace?.ToDisplayString();
        return ns is "System.Collections.Generic" or "System.Collections.Immutable" or "System.Collections.ObjectModel";
    }
}
