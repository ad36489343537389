using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Transfers;

/// <summary>The uses of libraries of services in a project, as the rules and reports on them see it.</summary>
internal sealed class SdkUses
{
    private readonly ConcurrentBag<SdkUse> _uses = [];
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

    /// <summary>All types of the compilation.</summary>
    public IEnumerable<INamedTypeSymbol> Types => _types.Keys;

    /// <summary>The uses that send to the service itself, by service and place.</summary>
    public IReadOnlyList<IReadOnlyList<SdkUse>> GroupByRecipient()
    {
        var elsewhere = FindRedirectedLibraries(_uses);
        return
        [
            .. _uses
                .Where(use => use.Target != ClientTarget.OtherServer && !elsewhere.Contains(use.Library))
                .GroupBy(use => use.Entry.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (IReadOnlyList<SdkUse>)[.. group.OrderBy(use => use.Location, SourceLocationComparer.Instance)]),
        ];
    }

    /// <summary>The libraries whose clients are made for servers of others alone: then those that are injected are such ones too.</summary>
    public static ImmutableHashSet<string> FindRedirectedLibraries(IEnumerable<SdkUse> uses) =>
        [
            .. uses.GroupBy(use => use.Library, StringComparer.Ordinal)
                .Where(library =>
                    library.Any(use => use.Target == ClientTarget.OtherServer) && library.All(use => use.Target != ClientTarget.Service)
                )
                .Select(library => library.Key),
        ];

    /// <summary>Adds what a type itself uses: its bases, its members and what its constructors take. Each type counts once.</summary>
    public void AddType(INamedTypeSymbol type, TransferKnowledge knowledge)
    {
        if (_types.TryAdd(type, true))
            AddRange(SdkUse.Find(type, knowledge));
    }

    /// <summary>Adds what was found in code.</summary>
    public void AddRange(IEnumerable<SdkUse> found)
    {
        foreach (var use in found)
            _uses.Add(use);
    }
}
