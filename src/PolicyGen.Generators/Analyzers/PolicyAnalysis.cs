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
    private readonly Lazy<IReadOnlyList<Place>> _unreadablePlaces;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _processingBases;
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> _distinctNames;
    private readonly Lazy<ILookup<string, Processing>> _contributions;
    private readonly Lazy<ProcessorCatalogue> _catalogue;
    private readonly Lazy<ImportedManifests> _importedManifests;
    private readonly Lazy<IReadOnlyList<ParsedProcessing>> _importedProcessings;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _processingTypes;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _candidateTypes;
    private readonly Lazy<PolicyContext> _fullPolicy;

    private PolicyAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        Candidates = DeclarationCandidates.GetOrCreate(compilation, CancellationToken.None);
        Assembly = AssemblyParser.Parse(compilation, CancellationToken.None);
        LibraryLanguage = BuildSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).LibraryLanguage;
        Review = BuildSettings.ReadReviewSettings(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        Header = PolicyHeader.Read(Assembly, LibraryLanguage, findings: null);
        _assemblyFindings = new(AnalyzeAssembly);
        _unreadablePlaces = new(() => [.. UnreadablePlacesFile.Read(compilation, CancellationToken.None)]);
        _processingBases = new(FindProcessingBases);
        _distinctNames = new(() => FileLocalNames.CreateDistinct(Candidates.Processings.Select(found => found.Type)));
        _contributions = new(ReadContributions);
        _catalogue = new(ReadCatalogue);
        _importedManifests = new(() => ImportedManifests.Read(ReferencedManifests.Read(compilation)));
        _processingTypes = new(() =>
            [
                .. Candidates
                    .Processings.Select(found => found.Type)
                    .Where(type => !GeneratedCode.IsGenerated(type, options, CancellationToken.None)),
            ]
        );
        _candidateTypes = new(() =>
            new HashSet<INamedTypeSymbol>(Candidates.Processings.Select(found => found.Type), SymbolEqualityComparer.Default)
        );
        _fullPolicy = new(() => MergePolicy(_processingTypes.Value, CancellationToken.None));
        _importedProcessings = new(() =>
            [.. _importedManifests.Value.Types.Select(type => ProcessingReader.Read(type, Header.Context, findings: null))]
        );
    }

    /// <summary>Where the project may declare something.</summary>
    public DeclarationCandidates Candidates { get; }

    public AssemblyDeclarations Assembly { get; }

    public PolicyHeader Header { get; }

    /// <summary>The services that code sends data to, with those that the project and its references declare.</summary>
    public ProcessorCatalogue Catalogue => _catalogue.Value;

    /// <summary>What the references declare.</summary>
    public ImportedManifests ImportedManifests => _importedManifests.Value;

    /// <summary>What is declared on the assembly; for the program that writes the policy, on its references too.</summary>
    public AssemblyDeclarations AllAssemblyDeclarations => Header.IsRoot ? ImportedManifests.MergeInto(Assembly) : Assembly;

    /// <summary>What the references of the program declare and it does not declare itself: a file may be linked into both.</summary>
    private IReadOnlyList<ParsedProcessing> GetImportedProcessings(IReadOnlyList<ParsedProcessing> own) =>
        Header.IsRoot ? [.. _importedProcessings.Value.Where(part => !own.Any(other => other.Type!.IsEquivalentTo(part.Type!)))] : [];

    /// <summary>The day of the build, as the build declares it: no rule asks a clock.</summary>
    public ReviewSettings Review { get; }

    private string? LibraryLanguage { get; }

    /// <summary>The analysis of a compilation, or null where nothing of PolicyGen is referenced.</summary>
    public static PolicyAnalysis? GetOrCreate(Compilation compilation, AnalyzerOptions options) =>
        compilation.GetTypeByMetadataName(AttributeNames.GetMetadataName(AttributeNames.PrivacyPolicy)) is null
            ? null
            : s_cache.GetValue(compilation, key => new PolicyAnalysis(key, options));

    /// <summary>The types that are processings, without those of generated code, which the compiler shows no rule either.</summary>
    public IReadOnlyList<INamedTypeSymbol> ProcessingTypes => _processingTypes.Value;

    /// <summary>The policy as the rules on the whole of it see it. They share it.</summary>
    public PolicyContext FullPolicy => _fullPolicy.Value;

    /// <summary>The findings on the attributes of the assembly that need nothing else.</summary>
    public IReadOnlyList<LocatedFinding> AssemblyFindings => _assemblyFindings.Value;

    /// <summary>The findings on one type and its members that need nothing else; none when it is no processing.</summary>
    public IReadOnlyList<LocatedFinding> GetTypeFindings(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        GetTypeAnalysis(type, cancellationToken)?.Findings ?? [];

    /// <summary>One type as the rules on processings see it, be it one of its own or only used in one; null when it is neither.</summary>
    public ProcessingContext? FindProcessing(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        GetTypeAnalysis(type, cancellationToken) is { } read
            ? new ProcessingContext(read.Declarations, read.Processing.Processing, this)
            : null;

    /// <summary>
    /// What other types, by <c>[UsedIn]</c>, add to the processing of this name. Asked only where something seems to be
    /// missing, so the types are searched when it is.
    /// </summary>
    public IEnumerable<Processing> GetContributions(string processing) => _contributions.Value[processing];

    /// <summary>What the assembly alone declares.</summary>
    public PolicyContext CreateAssemblyPolicy(CancellationToken cancellationToken) => MergePolicy([], cancellationToken);

    private PolicyContext MergePolicy(IEnumerable<INamedTypeSymbol> types, CancellationToken cancellationToken)
    {
        var parts = types
            .Select(type => GetTypeAnalysis(type, cancellationToken))
            .OfType<TypeAnalysis>()
            .OrderBy(read => read.Processing.Processing.DeclaringType, StringComparer.Ordinal)
            .ToList();
        var all = parts.Select(part => part.Processing).ToList();
        all.AddRange(GetImportedProcessings(all));
        var merged = PolicyMerger.Merge(AllAssemblyDeclarations, all, Header.Context, findings: null);
        return new PolicyContext(
            merged,
            [.. all.Where(part => part.IsStandalone).Select(part => new ProcessingContext(part.Type!, part.Processing, this))],
            this
        );
    }

    /// <summary>The findings that need the whole policy.</summary>
    public IEnumerable<LocatedFinding> GetPolicyFindings(CancellationToken cancellationToken)
    {
        var byName = new SortedDictionary<string, (INamedTypeSymbol Type, TypeAnalysis Analysis)>(StringComparer.Ordinal);
        foreach (var type in ProcessingTypes)
        {
            if (GetTypeAnalysis(type, cancellationToken) is { } analysis)
                byName[analysis.Processing.Processing.DeclaringType] = (type, analysis);
        }

        var findings = new Findings();
        IReadOnlyList<ParsedProcessing> own = [.. byName.Values.Select(entry => entry.Analysis.Processing)];
        PolicyMerger.Merge(AllAssemblyDeclarations, [.. own, .. GetImportedProcessings(own)], Header.Context, findings);
        if (!Header.IsRoot && findings.All.Any(IsDanglingReference))
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
            ImportedManifests.MergeInto(Assembly),
            [.. own, .. _importedProcessings.Value.Where(part => !own.Any(other => other.Type!.IsEquivalentTo(part.Type!)))],
            Header.Context,
            whole
        );
        var resolved = new Findings();
        foreach (
            var finding in found
                .All.Where(finding => !IsDanglingReference(finding))
                .Concat(whole.All.Where(finding => IsDanglingReference(finding) && finding.Place.Assembly is null))
        )
            resolved.Add(finding);
        return resolved;
    }

    private static bool IsDanglingReference(Finding finding) => finding.RuleId == RuleIds.DanglingReference;

    /// <summary>What a rule finds in the whole policy, and where that is.</summary>
    public IEnumerable<(Violation Violation, Location Location)> Locate(
        Func<PolicyContext, IEnumerable<Violation>> check,
        CancellationToken cancellationToken
    )
    {
        var byName = new Lazy<Dictionary<string, INamedTypeSymbol>>(() =>
            ProcessingTypes
                .GroupBy(GetDistinctName, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
        );
        foreach (var violation in check(FullPolicy))
        {
            var owner = violation.Place is { Assembly: null, Type: { } name } ? byName.Value[name] : (ISymbol)_compilation.Assembly;
            yield return (violation, FindingLocator.Find(violation.Place, owner, cancellationToken));
        }
    }

    /// <summary>
    /// Whether a processing inherits from the type, or may do so in another assembly: then its members are read there. Asked
    /// rarely, so the bases are found when it is.
    /// </summary>
    public bool IsBaseOfProcessing(INamedTypeSymbol type) => type.IsAbstract || _processingBases.Value.Contains(type.OriginalDefinition);

    private string GetDistinctName(INamedTypeSymbol type) =>
        type.IsFileLocal && _distinctNames.Value.TryGetValue(type, out var name) ? name : TypeParser.GetFullName(type);

    private TypeAnalysis? GetTypeAnalysis(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        // Each rule asks for each type, and nearly none is a processing.
        if (
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
            && !_candidateTypes.Value.Contains(type.OriginalDefinition)
        )
            return null;
        return _types.TryGetValue(type, out var known) ? known : AnalyzeType(type, cancellationToken);
    }

    private TypeAnalysis? AnalyzeType(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _types.GetOrAdd(
            type,
            key =>
            {
                if (!TypeParser.IsProcessing(key))
                    return null;
                var findings = new Findings();
                var declarations = TypeParser.Parse(key, GetDistinctName(key), cancellationToken);
                var processing = ProcessingReader.Read(declarations, Header.Context, findings);
                AddUnreadableFindings(
                    findings,
                    declarations.FullName,
                    declarations.Declarations.Concat(declarations.Members.SelectMany(member => member.Declarations))
                );
                return new TypeAnalysis(declarations, processing, [.. Locate(findings, _ => key, cancellationToken)]);
            }
        );

    private IReadOnlyList<LocatedFinding> AnalyzeAssembly()
    {
        var findings = new Findings();
        PolicyHeader.Read(Assembly, LibraryLanguage, findings);
        PolicyMerger.Merge(Assembly, [], Header.Context, findings);
        foreach (var declaration in Assembly.Declarations)
        {
            if (declaration.Attribute == DeclaredProcessor.AttributeName)
                DeclaredProcessor.Read(new DeclarationReader(declaration, Header.Context, findings));
            if (declaration.Attribute == NonRecipientHost.AttributeName)
                NonRecipientHost.Read(new DeclarationReader(declaration, Header.Context, findings));
        }

        AddUnreadableFindings(findings, type: null, Assembly.Declarations);
        return [.. Locate(findings, _ => _compilation.Assembly, CancellationToken.None)];
    }

    /// <summary>What the generator could not read and the compiler can: an error of the code it reports itself.</summary>
    private void AddUnreadableFindings(Findings findings, string? type, IEnumerable<Declaration> declarations)
    {
        var places = _unreadablePlaces.Value.Where(place => place.Type == type).ToList();
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

    private HashSet<INamedTypeSymbol> FindProcessingBases()
    {
        var bases = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var (_, type) in Candidates.Processings)
        {
            for (var current = type.BaseType; current is not null; current = current.BaseType)
                bases.Add(current.OriginalDefinition);
        }

        return bases;
    }

    /// <summary>A member that is used elsewhere brings its label along and nothing else.</summary>
    private ILookup<string, Processing> ReadContributions() =>
        Candidates
            .Processings.Select(found => GetTypeAnalysis(found.Type, CancellationToken.None))
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
                .SourceModule.ReferencedAssemblySymbols.Select(AssemblyParser.ParseReference)
                .Append(Assembly)
                .SelectMany(assembly => assembly.Declarations)
                .Where(declaration => declaration.Attribute == DeclaredProcessor.AttributeName)
                .Select(declaration => DeclaredProcessor.Read(new DeclarationReader(declaration, Header.Context, findings: null)))
                .OfType<DeclaredProcessor>(),
        ]);
    }

    private static IEnumerable<LocatedFinding> Locate(Findings findings, Func<Place, ISymbol> owner, CancellationToken cancellationToken) =>
        findings
            .All.Distinct()
            .Select(finding => new LocatedFinding(finding, FindingLocator.Find(finding.Place, owner(finding.Place), cancellationToken)));

    private sealed record TypeAnalysis(TypeDeclarations Declarations, ParsedProcessing Processing, IReadOnlyList<LocatedFinding> Findings);
}
