using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Analyzers;

/// <summary>
/// Names of file-local types that stand in files of one name in different folders. No name that is written anywhere holds a
/// folder, which differs from machine to machine; a diagnostic has to find the right one of them all the same.
/// </summary>
internal static class FileLocalNames
{
    /// <summary>A name of its own for each type that shares it with another one.</summary>
    public static Dictionary<INamedTypeSymbol, string> CreateDistinct(IEnumerable<INamedTypeSymbol> types)
    {
        var names = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (
            var namesakes in types
                .Where(type => type.IsFileLocal)
                .GroupBy(TypeParser.GetFullName, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
        )
        {
            var number = 0;
            foreach (var type in namesakes.OrderBy(GetPath, StringComparer.Ordinal))
                names.Add(type, namesakes.Key + "#" + (++number).ToString(CultureInfo.InvariantCulture));
        }

        return names;
    }

    private static string GetPath(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? "";
}
