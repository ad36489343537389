using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Roslyn;

/// <summary>Questions about namespaces.</summary>
internal static class NamespaceSymbolExtensions
{
    /// <summary>Whether the outermost namespace is <c>System</c>.</summary>
    public static bool IsSystemNamespace(this INamespaceSymbol? space)
    {
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System" };
    }
}
