using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// Where a compilation may declare something, by the names of its attributes alone. Only there the compiler is asked: to bind
/// the attributes of every type, to find that they are those of others, costs far more than all the rest.
/// </summary>
internal sealed class DeclarationCandidates
{
    private static readonly ConditionalWeakTable<Compilation, DeclarationCandidates> s_cache = new();

    private readonly Compilation _compilation;
    private readonly Lazy<IReadOnlyList<(SyntaxTree Tree, INamedTypeSymbol Type)>> _processings;

    private DeclarationCandidates(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        var aliases = FindAliases(compilation, cancellationToken);
        var written = new List<(SyntaxTree, IReadOnlyList<TypeDeclarationSyntax>)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = AttributeCandidates.GetOrCreate(tree, cancellationToken);
            IReadOnlyList<TypeDeclarationSyntax> types =
                aliases.Count == 0 ? file.Types : [.. file.Types.Union(AttributeCandidates.FindTypes(tree, aliases, cancellationToken))];
            if (types.Count > 0)
                written.Add((tree, types));
            HasAssemblyAttributes |= file.AssemblyAttributeNames.Any(name =>
                AttributeNames.CanMeanAttribute(name) || aliases.Contains(name)
            );
        }

        HasTypeAttributes = written.Count > 0;
        _processings = new(() => BindTypes(written));
    }

    /// <summary>Whether an attribute of the assembly may be one of PolicyGen.</summary>
    public bool HasAssemblyAttributes { get; }

    /// <summary>Whether an attribute of a type may make it a processing.</summary>
    public bool HasTypeAttributes { get; }

    /// <summary>The types that are processings, each once, with the first file that says so.</summary>
    public IReadOnlyList<(SyntaxTree Tree, INamedTypeSymbol Type)> Processings => _processings.Value;

    public static DeclarationCandidates GetOrCreate(Compilation compilation, CancellationToken cancellationToken)
    {
        if (s_cache.TryGetValue(compilation, out var known))
            return known;
        var written = new DeclarationCandidates(compilation, cancellationToken);
        return s_cache.GetValue(compilation, _ => written);
    }

    /// <summary>The other names of attributes of PolicyGen, in any file: to ask the compiler once too often does no harm.</summary>
    private static HashSet<string> FindAliases(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = compilation.SyntaxTrees.SelectMany(tree => AttributeCandidates.GetOrCreate(tree, cancellationToken).Aliases).ToList();
        // An alias may stand for another one.
        while (pending.Count > 0 && pending.RemoveAll(alias => IsOwn(alias.Value) && Add(alias.Key)) > 0) { }

        return found;

        bool IsOwn(string target) => AttributeNames.CanMeanAttribute(target) || found.Contains(target);

        bool Add(string alias)
        {
            found.Add(alias);
            found.Add(AttributeNames.TrimSuffix(alias));
            return true;
        }
    }

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "The symbols of a few types by their syntax; the alternative is to go through all types."
    )]
    private List<(SyntaxTree, INamedTypeSymbol)> BindTypes(List<(SyntaxTree Tree, IReadOnlyList<TypeDeclarationSyntax> Types)> written)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var bound = new List<(SyntaxTree, INamedTypeSymbol)>();
        foreach (var (tree, types) in written)
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var syntax in types)
            {
                if (
                    ModelExtensions.GetDeclaredSymbol(model, syntax) is INamedTypeSymbol type
                    && seen.Add(type)
                    && TypeParser.IsProcessing(type)
                )
                    bound.Add((tree, type));
            }
        }

        return bound;
    }
}
