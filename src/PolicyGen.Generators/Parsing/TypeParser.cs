using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>Reads the declarations of a type and its members from their symbols.</summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat s_fullName = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static string FullName(INamedTypeSymbol type) => type.ToDisplayString(s_fullName);

    /// <summary>Whether an attribute of the type makes it a processing.</summary>
    public static bool IsProcessing(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => AttributeNames.OnTypes.Contains(AttributeNames.TryGetName(attribute)));

    public static TypeDeclarations Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var fullName = FullName(type);
        var declarations = DeclaredAttributes.Of(type).Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(fullName, null, i, null))).ToValueList();
        var members = new List<MemberDeclarations>();
        foreach (var member in DeclaredMembers.Of(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            members.Add(new MemberDeclarations(
                member.Name,
                member.Attributes.Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(fullName, member.Name, i, null))).ToValueList()));
        }

        return new TypeDeclarations(fullName, type.Name, declarations, members.ToValueList());
    }
}
