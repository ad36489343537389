using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// Where a compilation may declare something, by the names of its attributes alone. Only there the compiler is asked: to bind
/// the attributes of every type, to find that they are those of others, costs far more than all the rest.
/// </summary>
internal sealed class WrittenDeclarations
{
    private static readonly ConditionalWeakTable<Compilation, WrittenDeclarations> s_cache = new();

    private readonly Compilation _compilation;
    private readonly Lazy<IReadOnlyList<(SyntaxTree Tree, INamedTypeSymbol Type)>> _types;

    private WrittenDeclarations(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        var aliases = Aliases(compilation, cancellationToken);
        var written = new List<(SyntaxTree, IReadOnlyList<TypeDeclarationSyntax>)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = WrittenAttributes.Of(tree, cancellationToken);
            IReadOnlyList<TypeDeclarationSyntax> types =
                aliases.Count == 0 ? file.Types : [.. file.Types.Union(WrittenAttributes.TypesWith(tree, aliases, cancellationToken))];
            if (types.Count > 0)
                written.Add((tree, types));
            OnAssembly |= file.AssemblyNames.Any(name => AttributeNames.MayBeOwn(name) || aliases.Contains(name));
        }

        OnTypes = written.Count > 0;
        _types = new(() => Bind(written));
    }

    /// <summary>Whether an attribute of the assembly may be one of PolicyGen.</summary>
    public bool OnAssembly { get; }

    /// <summary>Whether an attribute of a type may make it a processing.</summary>
    public bool OnTypes { get; }

    /// <summary>The types that are processings, each once, with the first file that says so.</summary>
    public IReadOnlyList<(SyntaxTree Tree, INamedTypeSymbol Type)> Processings => _types.Value;

    public static WrittenDeclarations Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (s_cache.TryGetValue(compilation, out var known))
            return known;
        var written = new WrittenDeclarations(compilation, cancellationToken);
        return s_cache.GetValue(compilation, _ => written);
    }

    /// <summary>The other names of attributes of PolicyGen, in any file: to ask the compiler once too often does no harm.</summary>
    private static HashSet<string> Aliases(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = compilation.SyntaxTrees.SelectMany(tree => WrittenAttributes.Of(tree, cancellationToken).Aliases).ToList();
        // An alias may stand for another one.
        while (pending.Count > 0 && pending.RemoveAll(alias => IsOwn(alias.Value) && Add(alias.Key)) > 0) { }

        return found;

        bool IsOwn(string target) => AttributeNames.MayBeOwn(target) || found.Contains(target);

        bool Add(string alias)
        {
            found.Add(alias);
            found.Add(AttributeNames.WithoutSuffix(alias));
            return true;
        }
    }

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030",
        Justification = "The symbols of a few types by their syntax; the alternative is to go through all types."
    )]
    private List<(SyntaxTree, INamedTypeSymbol)> Bind(List<(SyntaxTree Tree, IReadOnlyList<TypeDeclarationSyntax> Types)> written)
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
