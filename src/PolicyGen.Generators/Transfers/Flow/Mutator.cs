using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Tells the methods of libraries that put their arguments into the object they are called on: collections, builders, contents of requests.
/// </summary>
internal static class Mutator
{
    private static readonly string[] s_prefixes =
    [
        "Add",
        "Append",
        "Insert",
        "Push",
        "Enqueue",
        "Write",
        "Set",
        "With",
        "TryAdd",
        "Prepend",
        "Put",
        "Union",
    ];

    private static readonly string[] s_namespaces =
    [
        "System.Collections",
        "System.Text",
        "System.IO",
        "System.Net.Http",
        "System.Net.Mail",
        "System.Dynamic",
        "Newtonsoft.Json",
    ];

    public static bool IsMutator(IMethodSymbol method) =>
        s_prefixes.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether an object of this type is filled, and is not a service that takes data to somewhere else.</summary>
    public static bool CanFill(ITypeSymbol? type, TransferKnowledge knowledge)
    {
        if (type is not INamedTypeSymbol { ContainingNamespace: { IsGlobalNamespace: false } space } named)
            return false;
        var name = space.ToDisplayString();
        return s_namespaces.Any(known => name.StartsWith(known, StringComparison.Ordinal)) || knowledge.FindEntry(named) is not null;
    }
}
