using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Emission;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A finding and the source it is about.</summary>
internal sealed record LocatedFinding(Finding Finding, Location Location);

/// <summary>
/// What the readers find in a compilation, with the code the generator reads by. All rules share it, so that a type is
/// read once and not once per rule.
/// </summary>
internal sealed class PolicyAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, PolicyAnalysis> s_cache = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeAnalysis?> _types = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyList<LocatedFinding>> _assemblyFindings;
    private readonly Lazy<IReadOnlyList<Place>> _unreadable;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _bases;
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> _namesakes;
    private readonly Lazy<ILookup<string, Processing>> _contributions;
    private readonly Lazy<ProcessorCatalogue> _catalogue;
    private readonly Lazy<ImportedManifests> _imported;
    private readonly Lazy<IReadOnlyList<ParsedProcessing>> _importedParts;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _processings;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _written;
    private readonly Lazy<PolicyContext> _whole;

    private PolicyAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        Written = WrittenDeclarations.Of(compilation, CancellationToken.None);
        Assembly = AssemblyParser.Parse(compilation, CancellationToken.None);
        LibraryLanguage = BuildSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).LibraryLanguage;
        Review = BuildSettings.ReadReview(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        Head = PolicyHeader.Read(Assembly, LibraryLanguage, findings: null);
        _assemblyFindings = new(ReadAssembly);
        _unreadable = new(() => [.. UnreadablePlaces.Read(compilation, CancellationToken.None)]);
        _bases = new(BasesOfProcessings);
        _namesakes = new(() => FileLocalNames.Of(Written.Processings.Select(found => found.Type)));
        _contributions = new(ReadContributions);
        _catalogue = new(ReadCatalogue);
        _imported = new(() => ImportedManifests.Read(ReferencedManifests.Read(compilation)));
        _processings = new(() =>
            [.. Written.Processings.Select(found => found.Type).Where(type => !GeneratedCode.Is(type, options, CancellationToken.None))]
        );
        _written = new(() =>
            new HashSet<INamedTypeSymbol>(Written.Processings.Select(found => found.Type), SymbolEqualityComparer.Default)
        );
        _whole = new(() => Merge(_processings.Value, CancellationToken.None));
        _importedParts = new(() => [.. _imported.Value.Types.Select(type => ProcessingReader.Read(type, Head.Context, findings: null))]);
    }

    /// <summary>Where the project may declare something.</summary>
    public WrittenDeclarations Written { get; }

    public AssemblyDeclarations Assembly { get; }

    public PolicyHeader Head { get; }

    /// <summary>The services that code sends data to, with those that the project and its references declare.</summary>
    public ProcessorCatalogue Catalogue => _catalogue.Value;

    /// <summary>What the references declare.</summary>
    public ImportedManifests Imported => _imported.Value;

    /// <summary>What is declared on the assembly; for the program that writes the policy, on its references too.</summary>
    public AssemblyDeclarations Declared => Head.IsRoot ? Imported.MergeInto(Assembly) : Assembly;

    /// <summary>What the references of the program declare and it does not declare itself: a file may be linked into both.</summary>
    private IReadOnlyList<ParsedProcessing> ImportedBeside(IReadOnlyList<ParsedProcessing> own) =>
        Head.IsRoot ? [.. _importedParts.Value.Where(part => !own.Any(other => other.Type!.IsEquivalentTo(part.Type!)))] : [];

    /// <summary>The day of the build, as the build declares it: no rule asks a clock.</summary>
    public ReviewSettings Review { get; }

    private string? LibraryLanguage { get; }

    /// <summary>The analysis of a compilation, or null where nothing of PolicyGen is referenced.</summary>
    public static PolicyAnalysis? For(Compilation compilation, AnalyzerOptions options) =>
        compilation.GetTypeByMetadataName(AttributeNames.MetadataName(AttributeNames.Root)) is null
            ? null
            : s_cache.GetValue(compilation, key => new PolicyAnalysis(key, options));

    /// <summary>The types that are processings, without those of generated code, which the compiler shows no rule either.</summary>
    public IReadOnlyList<INamedTypeSymbol> Processings => _processings.Value;

    /// <summary>The policy as the rules on the whole of it see it. They share it.</summary>
    public PolicyContext Whole => _whole.Value;

    /// <summary>The findings on the attributes of the assembly that need nothing else.</summary>
    public IReadOnlyList<LocatedFinding> OfAssembly => _assemblyFindings.Value;

    /// <summary>The findings on one type and its members that need nothing else; none when it is no processing.</summary>
    public IReadOnlyList<LocatedFinding> OfType(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Read(type, cancellationToken)?.Findings ?? [];

    /// <summary>One type as the rules on processings see it, be it one of its own or only used in one; null when it is neither.</summary>
    public ProcessingContext? ProcessingOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Read(type, cancellationToken) is { } read ? new ProcessingContext(read.Declarations, read.Processing.Processing, this) : null;

    /// <summary>
    /// What other types, by <c>[UsedIn]</c>, add to the processing of this name. Asked only where something seems to be
    /// missing, so the types are searched when it is.
    /// </summary>
    public IEnumerable<Processing> ContributionsTo(string processing) => _contributions.Value[processing];

    /// <summary>What the assembly alone declares.</summary>
    public PolicyContext WithoutTypes(CancellationToken cancellationToken) => Merge([], cancellationToken);

    private PolicyContext Merge(IEnumerable<INamedTypeSymbol> types, CancellationToken cancellationToken)
    {
        var parts = types
            .Select(type => Read(type, cancellationToken))
            .OfType<TypeAnalysis>()
            .OrderBy(read => read.Processing.Processing.DeclaringType, StringComparer.Ordinal)
            .ToList();
        var all = parts.Select(part => part.Processing).ToList();
        all.AddRange(ImportedBeside(all));
        var merged = PolicyMerger.Merge(Declared, all, Head.Context, findings: null);
        return new PolicyContext(
            merged,
            [.. all.Where(part => part.IsStandalone).Select(part => new ProcessingContext(part.Type!, part.Processing, this))],
            this
        );
    }

    /// <summary>The findings that need the whole policy.</summary>
    public IEnumerable<LocatedFinding> OfPolicy(CancellationToken cancellationToken)
    {
        var byName = new SortedDictionary<string, (INamedTypeSymbol Type, TypeAnalysis Analysis)>(StringComparer.Ordinal);
        foreach (var type in Processings)
        {
            if (Read(type, cancellationToken) is { } analysis)
                byName[analysis.Processing.Processing.DeclaringType] = (type, analysis);
        }

        var findings = new Findings();
        IReadOnlyList<ParsedProcessing> own = [.. byName.Values.Select(entry => entry.Analysis.Processing)];
        PolicyMerger.Merge(Declared, [.. own, .. ImportedBeside(own)], Head.Context, findings);
        if (!Head.IsRoot && findings.All.Any(IsDangling))
            findings = ResolveInReferences(findings, own);
        return Locate(
            findings,
            place => place.Type is null || place.Assembly is not null ? _compilation.Assembly : byName[place.Type].Type,
            cancellationToken
        );
    }

    /// <summary>A library may refer to what its references declare: the program puts them together.</summary>
    private Findings ResolveInReferences(Findings found, IReadOnlyList<ParsedProcessing> own)
    {
        var whole = new Findings();
        PolicyMerger.Merge(
            Imported.MergeInto(Assembly),
            [.. own, .. _importedParts.Value.Where(part => !own.Any(other => other.Type!.IsEquivalentTo(part.Type!)))],
            Head.Context,
            whole
        );
        var resolved = new Findings();
        foreach (
            var finding in found
                .All.Where(finding => !IsDangling(finding))
                .Concat(whole.All.Where(finding => IsDangling(finding) && finding.Place.Assembly is null))
        )
            resolved.Add(finding);
        return resolved;
    }

    private static bool IsDangling(Finding finding) => finding.RuleId == RuleIds.DanglingReference;

    /// <summary>What a rule finds in the whole policy, and where that is.</summary>
    public IEnumerable<(Violation Violation, Location Location)> Locate(
        Func<PolicyContext, IEnumerable<Violation>> check,
        CancellationToken cancellationToken
    )
    {
        var byName = new Lazy<Dictionary<string, INamedTypeSymbol>>(() =>
            Processings
                .GroupBy(NameOf, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
        );
        foreach (var violation in check(Whole))
        {
            var owner = violation.Place is { Assembly: null, Type: { } name } ? byName.Value[name] : (ISymbol)_compilation.Assembly;
            yield return (violation, FindingLocator.Find(violation.Place, owner, cancellationToken));
        }
    }

    /// <summary>
    /// Whether a processing inherits from the type, or may do so in another assembly: then its members are read there. Asked
    /// rarely, so the bases are found when it is.
    /// </summary>
    public bool IsBaseOfProcessing(INamedTypeSymbol type) => type.IsAbstract || _bases.Value.Contains(type.OriginalDefinition);

    private string NameOf(INamedTypeSymbol type) =>
        type.IsFileLocal && _namesakes.Value.TryGetValue(type, out var name) ? name : TypeParser.FullName(type);

    private TypeAnalysis? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        // Each rule asks for each type, and nearly none is a processing.
        if (
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
            && !_written.Value.Contains(type.OriginalDefinition)
        )
            return null;
        return _types.TryGetValue(type, out var known) ? known : ReadNew(type, cancellationToken);
    }

    private TypeAnalysis? ReadNew(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _types.GetOrAdd(
            type,
            key =>
            {
                if (!TypeParser.IsProcessing(key))
                    return null;
                var findings = new Findings();
                var declarations = TypeParser.Parse(key, NameOf(key), cancellationToken);
                var processing = ProcessingReader.Read(declarations, Head.Context, findings);
                AddUnreadable(
                    findings,
                    declarations.FullName,
                    declarations.Declarations.Concat(declarations.Members.SelectMany(member => member.Declarations))
                );
                return new TypeAnalysis(declarations, processing, [.. Locate(findings, _ => key, cancellationToken)]);
            }
        );

    private IReadOnlyList<LocatedFinding> ReadAssembly()
    {
        var findings = new Findings();
        PolicyHeader.Read(Assembly, LibraryLanguage, findings);
        PolicyMerger.Merge(Assembly, [], Head.Context, findings);
        foreach (var declaration in Assembly.Declarations)
        {
            if (declaration.Attribute == DeclaredProcessor.AttributeName)
                DeclaredProcessor.Read(new DeclarationReader(declaration, Head.Context, findings));
            if (declaration.Attribute == NonRecipientHost.AttributeName)
                NonRecipientHost.Read(new DeclarationReader(declaration, Head.Context, findings));
        }

        AddUnreadable(findings, type: null, Assembly.Declarations);
        return [.. Locate(findings, _ => _compilation.Assembly, CancellationToken.None)];
    }

    /// <summary>What the generator could not read and the compiler can: an error of the code it reports itself.</summary>
    private void AddUnreadable(Findings findings, string? type, IEnumerable<Declaration> declarations)
    {
        var places = _unreadable.Value.Where(place => place.Type == type).ToList();
        if (places.Count == 0)
            return;
        foreach (var declaration in declarations)
        {
            foreach (
                var argument in declaration.Arguments.Where(argument => !argument.Value.IsUnreadable && places.Contains(argument.Place))
            )
            {
                findings.ReportUnusable(
                    declaration,
                    argument.Place,
                    "the constant is made by another generator and not there yet",
                    "write a constant that this project or a reference defines"
                );
            }
        }
    }

    private HashSet<INamedTypeSymbol> BasesOfProcessings()
    {
        var bases = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var (_, type) in Written.Processings)
        {
            for (var current = type.BaseType; current is not null; current = current.BaseType)
                bases.Add(current.OriginalDefinition);
        }

        return bases;
    }

    /// <summary>A member that is used elsewhere brings its label along and nothing else.</summary>
    private ILookup<string, Processing> ReadContributions() =>
        Written
            .Processings.Select(found => Read(found.Type, CancellationToken.None))
            .OfType<TypeAnalysis>()
            .SelectMany(read =>
                read.Processing.Contributions.Where(contribution => contribution.Item is null)
                    .Select(contribution => (contribution.TargetType, read.Processing.Processing))
            )
            .ToLookup(added => added.TargetType, added => added.Processing, StringComparer.Ordinal);

    private ProcessorCatalogue ReadCatalogue()
    {
        return ProcessorCatalogue.BuiltIn.Extend([
            .. _compilation
                .SourceModule.ReferencedAssemblySymbols.Select(AssemblyParser.OfReference)
                .Append(Assembly)
                .SelectMany(assembly => assembly.Declarations)
                .Where(declaration => declaration.Attribute == DeclaredProcessor.AttributeName)
                .Select(declaration => DeclaredProcessor.Read(new DeclarationReader(declaration, Head.Context, findings: null)))
                .OfType<DeclaredProcessor>(),
        ]);
    }

    private static IEnumerable<LocatedFinding> Locate(Findings findings, Func<Place, ISymbol> owner, CancellationToken cancellationToken) =>
        findings
            .All.Distinct()
            .Select(finding => new LocatedFinding(finding, FindingLocator.Find(finding.Place, owner(finding.Place), cancellationToken)));

    private sealed record TypeAnalysis(TypeDeclarations Declarations, ParsedProcessing Processing, IReadOnlyList<LocatedFinding> Findings);
}
