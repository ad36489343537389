using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>Reads the declarations of a type and its members from their symbols.</summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat s_fullNameFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
    );

    /// <summary>
    /// For example <c>App.Outer&lt;T&gt;.Inner</c>, with the file behind it for a file-local type: <c>App.Logs@Privacy</c>. The names
    /// of two types of a project differ.
    /// </summary>
    public static string GetFullName(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(s_fullNameFormat);
        return type.IsFileLocal && type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { } path
            ? name + "@" + GetFileName(path)
            : name;
    }

    private static string GetFileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) : name;
    }

    /// <summary>Whether an attribute of the type makes it a processing.</summary>
    public static bool IsProcessing(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => AttributeNames.TypeAttributes.Contains(AttributeNames.FindName(attribute)));

    public static TypeDeclarations Parse(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Parse(type, GetFullName(type), cancellationToken);

    /// <param name="type">The type.</param>
    /// <param name="fullName">What tells it from all other types.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static TypeDeclarations Parse(INamedTypeSymbol type, string fullName, CancellationToken cancellationToken)
    {
        var declarations = DeclaredAttributes
            .Get(type)
            .Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(fullName, null, i, null)))
            .ToValueList();
        var members = new List<MemberDeclarations>();
        foreach (var member in DeclaredMembers.GetAll(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            members.Add(
                new MemberDeclarations(
                    member.Name,
                    member
                        .Attributes.Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(fullName, member.Name, i, null)))
                        .ToValueList()
                )
            );
        }

        return new TypeDeclarations(fullName, type.Name, declarations, members.ToValueList());
    }
}
