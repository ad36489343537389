using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Roslyn;

/// <summary>Questions about the hierarchy of types.</summary>
internal static class TypeSymbolExtensions
{
    /// <summary>The base types, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> GetBaseTypes(this ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>The type and its base types, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> GetSelfAndBaseTypes(this INamedTypeSymbol type) => type.GetBaseTypes().Prepend(type);

    /// <summary>Whether a type derives from another one, at any distance.</summary>
    public static bool InheritsFrom(this ITypeSymbol type, INamedTypeSymbol ancestor) =>
        type.GetBaseTypes().Any(current => SymbolEqualityComparer.Default.Equals(current, ancestor));

    /// <summary>Whether a type is another one or derives from it, whatever their type arguments are.</summary>
    public static bool IsOrInheritsFrom(this INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        type.GetSelfAndBaseTypes()
            .Any(current => SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition));
}
