using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The properties of a type that hold a value and that code outside it can see.</summary>
internal static class StoredProperties
{
    /// <summary>Those of the type and of its bases in source, as long as <paramref name="isIncluded"/> takes the base.</summary>
    public static IEnumerable<IPropertySymbol> Find(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isIncluded)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null && (ReferenceEquals(current, type) || isIncluded(current)); current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsStored(property) && property.Locations.Any(location => location.IsInSource) && seen.Add(property.Name))
                    yield return property;
            }
        }
    }

    /// <summary>The attributes of a property, its backing field and the parameter of a positional record that makes it.</summary>
    public static IEnumerable<AttributeData> GetAttributes(IPropertySymbol property)
    {
        var field = property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.AssociatedSymbol, property));
        var parameters = property
            .ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name);
        return property
            .GetAttributes()
            .Concat(field?.GetAttributes() ?? [])
            .Concat(parameters.SelectMany(parameter => parameter.GetAttributes()));
    }

    /// <summary>What is computed from other members holds nothing of its own.</summary>
    private static bool IsStored(IPropertySymbol property) =>
        property
            is {
                IsStatic: false,
                IsIndexer: false,
                IsImplicitlyDeclared: false,
                DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
            }
        && (
            property.SetMethod is not null
            || property
                .ContainingType.GetMembers()
                .OfType<IFieldSymbol>()
                .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        );
}
