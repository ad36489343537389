using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Transfers;

/// <summary>What the rules on code know of a compilation. They share it, so that the catalogue is merged once and not once per rule.</summary>
internal sealed class TransferAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, TransferAnalysis> s_cache = new();

    private readonly ConcurrentDictionary<INamespaceSymbol, CatalogueEntry?> _namespaces = new(SymbolEqualityComparer.Default);

    private TransferAnalysis(Compilation compilation, PolicyAnalysis policy)
    {
        Policy = policy;
        Compilation = compilation;
        NotRecipients = [.. policy.Assembly.Declarations.Where(declaration => declaration.Attribute == NotARecipient.Attribute).Select(declaration => NotARecipient.Read(Reader(declaration))).OfType<NotARecipient>()];
    }

    public Compilation Compilation { get; }

    public PolicyAnalysis Policy { get; }

    /// <summary>The catalogue with what this project and its references declare.</summary>
    public ProcessorCatalogue Catalogue => Policy.Catalogue;

    /// <summary>The hosts that are declared to be no recipients.</summary>
    public IReadOnlyList<NotARecipient> NotRecipients { get; }

    /// <summary>The analysis of a compilation; null for a project of tests, which no data subject meets.</summary>
    public static TransferAnalysis? For(Compilation compilation, AnalyzerOptions options, PolicyAnalysis policy) =>
        TestProject.Is(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions) ? null : s_cache.GetValue(compilation, key => new TransferAnalysis(key, policy));

    /// <summary>The service whose library a type belongs to; null for any other type.</summary>
    public CatalogueEntry? EntryOf(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } space) return null;
        var entry = _namespaces.GetOrAdd(space, key => Catalogue.FindByNamespace(key.ToDisplayString()));
        return entry is { Signal: TransferSignal.None } ? null : entry;
    }

    /// <summary>What the whole policy discloses; <paramref name="types"/> are all types of the compilation.</summary>
    public DisclosedRecipients DisclosedBy(IEnumerable<INamedTypeSymbol> types, CancellationToken cancellationToken) =>
        new(Catalogue, Policy.PolicyOf(types, cancellationToken).Document.Recipients);

    private DeclarationReader Reader(Declaration declaration) => new(declaration, Policy.Head.Texts, findings: null);
}
