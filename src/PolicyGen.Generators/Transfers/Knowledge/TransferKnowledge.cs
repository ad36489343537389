using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// What the rules on code know about a compilation before they look at its code: the catalogue with what the project adds to it, and
/// the types that send. They share it, so that the catalogue is merged once and not once per rule.
/// </summary>
internal sealed class TransferKnowledge
{
    private static readonly ConditionalWeakTable<Compilation, TransferKnowledge> s_cache = new();

    private readonly ConcurrentDictionary<INamespaceSymbol, CatalogueEntry?> _entriesByNamespace = new(SymbolEqualityComparer.Default);

    // Every call asks for its type, and types are few.
    private readonly ConcurrentDictionary<INamedTypeSymbol, (CatalogueEntry Entry, string Library)?> _sendersByType = new(
        SymbolEqualityComparer.Default
    );

    private readonly Func<INamedTypeSymbol, (CatalogueEntry Entry, string Library)?> _findSender;

    private readonly HashSet<string> _rootLabels = new(StringComparer.Ordinal);

    private TransferKnowledge(Compilation compilation, string? rootNamespace, PolicyAnalysis policy)
    {
        foreach (var name in new[] { compilation.AssemblyName, rootNamespace })
        {
            if (name is { Length: > 0 })
                _rootLabels.Add(GetFirstLabel(name));
        }

        Policy = policy;
        _findSender = FindSender;
        Compilation = compilation;
        NonRecipients =
        [
            .. policy
                .Assembly.FindAll<NotARecipientAttribute>()
                .Select(declaration => NonRecipientHost.Read(CreateReader(declaration)))
                .OfType<NonRecipientHost>(),
        ];
    }

    public Compilation Compilation { get; }

    public PolicyAnalysis Policy { get; }

    /// <summary>The catalogue with what this project and its references declare.</summary>
    public ProcessorCatalogue Catalogue => Policy.Catalogue;

    /// <summary>The hosts that are declared to be no recipients.</summary>
    public IReadOnlyList<NonRecipientHost> NonRecipients { get; }

    /// <summary>The analysis of a compilation; null for a project of tests, which no data subject meets.</summary>
    public static TransferKnowledge? GetOrCreate(Compilation compilation, AnalyzerOptions options, PolicyAnalysis policy) =>
        TestProject.IsTestProject(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions)
            ? null
            : s_cache.GetValue(
                compilation,
                key => new TransferKnowledge(
                    key,
                    options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root)
                        ? root
                        : null,
                    policy
                )
            );

    /// <summary>The service whose library a type belongs to; null for any other type.</summary>
    public CatalogueEntry? FindEntry(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } space)
            return null;
        var entry = _entriesByNamespace.GetOrAdd(space, key => Catalogue.FindByNamespace(key.ToDisplayString()));
        // A program that is called as a service is, or as a word such as Square, is not a library of it.
        if (
            entry is not null
            && type.ContainingAssembly is ISourceAssemblySymbol
            && _rootLabels.Contains(GetFirstLabel(space.ToDisplayString()))
        )
            return null;
        return entry is { Signal: TransferSignal.None } ? null : entry;
    }

    /// <summary>What the whole policy discloses.</summary>
    public DisclosedRecipients DisclosedRecipients => new(Catalogue, Policy.FullPolicy.Document.Recipients);

    /// <summary>The service that a type, or one it inherits from, sends to, and the assembly of its library.</summary>
    public (CatalogueEntry Entry, string Library)? GetSender(INamedTypeSymbol type) => _sendersByType.GetOrAdd(type, _findSender);

    private (CatalogueEntry Entry, string Library)? FindSender(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (FindEntry(current) is { } entry && Sender.IsSender(current, entry))
                return (entry, current.ContainingAssembly?.Name ?? "");
        }

        return null;
    }

    private static string GetFirstLabel(string name) => name.IndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : name;

    private DeclarationReader CreateReader(Declaration declaration) => new(declaration, Policy.Header.Context, log: null);
}
