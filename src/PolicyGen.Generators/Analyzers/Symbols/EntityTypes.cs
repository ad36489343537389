using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The entities of Entity Framework Core: the types of the <c>DbSet</c> properties of the program's contexts.</summary>
internal static class EntityTypes
{
    private const string DbContextName = "Microsoft.EntityFrameworkCore.DbContext";

    private const string DbSetName = "Microsoft.EntityFrameworkCore.DbSet`1";

    /// <summary>Those that the compilation declares; none, and at no cost, where Entity Framework Core is not referenced.</summary>
    public static HashSet<INamedTypeSymbol> Find(Compilation compilation)
    {
        var entities = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        if (
            compilation.GetTypeByMetadataName(DbContextName) is not { } context
            || compilation.GetTypeByMetadataName(DbSetName) is not { } set
        )
            return entities;
        foreach (var type in SourceTypes.GetAll(compilation.Assembly))
        {
            if (!type.InheritsFrom(context))
                continue;
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (
                    property.Type is INamedTypeSymbol { Arity: 1 } generic
                    && SymbolEqualityComparer.Default.Equals(generic.OriginalDefinition, set)
                    && generic.TypeArguments[0] is INamedTypeSymbol entity
                )
                    entities.Add(entity);
            }
        }

        return entities;
    }
}
