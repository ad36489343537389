using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// The attributes that a file writes on the assembly and on types, by their names alone. Nothing is bound for it, and a file
/// that did not change is not looked at again: what an edit costs does not grow with the files that declare nothing.
/// </summary>
internal sealed class AttributeCandidates
{
    private static readonly ConditionalWeakTable<SyntaxTree, AttributeCandidates> s_cache = new();

    /// <summary>Most files: nothing, or attributes of others on types.</summary>
    private static readonly AttributeCandidates s_empty = new();

    private readonly List<TypeDeclarationSyntax> _types = [];
    private readonly HashSet<string> _otherAttributeNames = new(StringComparer.Ordinal);
    private readonly List<string> _assemblyAttributeNames = [];
    private readonly List<KeyValuePair<string, string>> _aliases = [];

    private AttributeCandidates() { }

    /// <summary>The types with an attribute that is called as one of PolicyGen that makes a processing.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Types => _types;

    /// <summary>The names of the attributes on the assembly.</summary>
    public IReadOnlyList<string> AssemblyAttributeNames => _assemblyAttributeNames;

    /// <summary>
    /// Other names that the file, or with <c>global</c> every file, gives to something, with the last name of what is meant.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Aliases => _aliases;

    /// <summary>Those of a file.</summary>
    public static AttributeCandidates GetOrCreate(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (s_cache.TryGetValue(tree, out var known))
            return known;
        var written = new AttributeCandidates();
        if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
        {
            foreach (var list in unit.AttributeLists)
            {
                if (list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) == true)
                    written._assemblyAttributeNames.AddRange(list.Attributes.Select(attribute => GetSimpleName(attribute.Name)));
            }

            written.AddAliases(unit.Usings);
            written.AddTypes(unit.Members);
        }

        return s_cache.GetValue(tree, _ => written.IsEmpty ? s_empty : written);
    }

    /// <summary>The types with an attribute of one of these names, which are aliases.</summary>
    public static IEnumerable<TypeDeclarationSyntax> FindTypes(
        SyntaxTree tree,
        HashSet<string> names,
        CancellationToken cancellationToken
    ) =>
        GetOrCreate(tree, cancellationToken)._otherAttributeNames.Overlaps(names)
            ? tree.GetRoot(cancellationToken)
                .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .OfType<TypeDeclarationSyntax>()
                .Where(type => GetAttributeNames(type).Any(names.Contains))
            : [];

    private bool IsEmpty =>
        _types.Count == 0 && _otherAttributeNames.Count == 0 && _assemblyAttributeNames.Count == 0 && _aliases.Count == 0;

    private void AddTypes(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                AddAliases(space.Usings);
                AddTypes(space.Members);
            }
            else if (member is TypeDeclarationSyntax type)
            {
                var isOwn = false;
                foreach (var name in GetAttributeNames(type))
                {
                    if (AttributeNames.CanMeanTypeAttribute(name))
                        isOwn = true;
                    else
                        _otherAttributeNames.Add(name);
                }

                if (isOwn)
                    _types.Add(type);
                AddTypes(type.Members);
            }
        }
    }

    private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive is { Alias.Name.Identifier.ValueText: var alias, NamespaceOrType: NameSyntax target })
                _aliases.Add(new(alias, GetSimpleName(target)));
        }
    }

    private static IEnumerable<string> GetAttributeNames(TypeDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => GetSimpleName(attribute.Name));

    private static string GetSimpleName(NameSyntax name) =>
        name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
}
