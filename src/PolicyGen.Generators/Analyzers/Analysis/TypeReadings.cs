using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The annotated types of a compilation, each read once for all rules.</summary>
internal sealed class TypeReadings
{
    private readonly Compilation _compilation;
    private readonly DeclarationCandidates _candidates;
    private readonly TextContext _context;
    private readonly SourceMap _sources;
    private readonly UnreadableConstants _unreadable;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeReading?> _readings = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<INamedTypeSymbol>> _candidateTypes;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _bases;
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> _distinctNames;
    private readonly Lazy<ILookup<string, Processing>> _contributions;

    public TypeReadings(
        Compilation compilation,
        DeclarationCandidates candidates,
        TextContext context,
        SourceMap sources,
        UnreadableConstants unreadable
    )
    {
        (_compilation, _candidates, _context, _sources, _unreadable) = (compilation, candidates, context, sources, unreadable);
        _candidateTypes = new(() => new HashSet<INamedTypeSymbol>(CandidateTypes, SymbolEqualityComparer.Default));
        _bases = new(() =>
            new HashSet<INamedTypeSymbol>(
                CandidateTypes.SelectMany(type => type.GetBaseTypes()).Select(type => type.OriginalDefinition),
                SymbolEqualityComparer.Default
            )
        );
        _distinctNames = new(() => FileLocalNames.CreateDistinct(CandidateTypes));
        _contributions = new(ReadContributions);
    }

    private IEnumerable<INamedTypeSymbol> CandidateTypes => _candidates.Processings.Select(found => found.Type);

    /// <summary>The reading of a type; null where it declares nothing. Each rule asks for each type, and nearly none does.</summary>
    public TypeReading? Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
            && !_candidateTypes.Value.Contains(type.OriginalDefinition)
        )
            return null;
        return _readings.TryGetValue(type, out var known) ? known : _readings.GetOrAdd(type, key => Read(key, cancellationToken));
    }

    /// <summary>
    /// What other types, by <c>[UsedIn]</c>, add to the processing of this name. Asked only where something seems to be missing,
    /// so the types are searched when it is.
    /// </summary>
    public IEnumerable<Processing> GetContributions(string processing) => _contributions.Value[processing];

    /// <summary>
    /// Whether a processing inherits from the type, or may do so in another assembly: then its members are read there. Asked
    /// rarely, so the bases are found when it is.
    /// </summary>
    public bool IsBaseOfProcessing(INamedTypeSymbol type) => type.IsAbstract || _bases.Value.Contains(type.OriginalDefinition);

    /// <summary>The full name of a type, which no other type shares.</summary>
    public string GetDistinctName(INamedTypeSymbol type) =>
        type.IsFileLocal && _distinctNames.Value.TryGetValue(type, out var name) ? name : TypeParser.GetFullName(type);

    private TypeReading? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!TypeParser.IsProcessing(type))
            return null;
        var log = new ReadingLog { Sources = _sources };
        var declarations = TypeParser.Parse(type, GetDistinctName(type), cancellationToken);
        var processing = ProcessingReader.Read(declarations, _context, log);
        _unreadable.Report(declarations.FullName, declarations.AllDeclarations, log);
        return new TypeReading(declarations, processing, [.. log.Findings.Distinct()]);
    }

    /// <summary>A member that is used elsewhere brings its label along and nothing else.</summary>
    private ILookup<string, Processing> ReadContributions() =>
        CandidateTypes
            .Select(type => Find(type, CancellationToken.None))
            .OfType<TypeReading>()
            .SelectMany(reading =>
                reading
                    .Processing.Contributions.Where(contribution => contribution.Item is null)
                    .Select(contribution => (contribution.TargetType, reading.Processing.Processing))
            )
            .ToLookup(added => added.TargetType, added => added.Processing, StringComparer.Ordinal);
}
