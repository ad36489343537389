using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The types that an assembly declares, nested ones included.</summary>
internal static class SourceTypes
{
    public static IEnumerable<INamedTypeSymbol> GetAll(IAssemblySymbol assembly)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>([assembly.GlobalNamespace]);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
                if (member is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }
}
