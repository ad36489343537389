using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>
/// What a compilation declares, read by the code that the generator reads with. All rules share it, and each part of it is read
/// when the first rule asks.
/// </summary>
internal sealed class PolicyAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, PolicyAnalysis> s_cache = new();

    private readonly Compilation _compilation;
    private readonly UnreadableConstants _unreadable;
    private readonly TypeReadings _types;
    private readonly string? _libraryLanguage;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _processingTypes;
    private readonly Lazy<Dictionary<string, INamedTypeSymbol>> _typesByName;
    private readonly Lazy<ImportedManifests> _importedManifests;
    private readonly Lazy<PolicyParts> _parts;
    private readonly Lazy<AssemblyDeclarations> _allDeclarations;
    private readonly Lazy<PolicyContext> _assemblyPolicy;
    private readonly Lazy<(PolicyContext Policy, IReadOnlyList<Finding> Findings)> _fullPolicy;
    private readonly Lazy<IReadOnlyList<Finding>> _assemblyReadingFindings;
    private readonly Lazy<ProcessorCatalogue> _catalogue;
    private readonly Lazy<LockFile?> _lockFile;

    private PolicyAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        _libraryLanguage = BuildSettings.Read(global).LibraryLanguage;
        Review = BuildSettings.ReadReviewSettings(global);
        IsContinuousIntegration = BuildSettings.IsContinuousIntegration(global);
        Candidates = DeclarationCandidates.GetOrCreate(compilation, CancellationToken.None);
        Assembly = AssemblyParser.Parse(compilation, CancellationToken.None);
        Header = PolicyHeader.Read(Assembly, _libraryLanguage, log: null);
        _unreadable = new(compilation);
        _types = new(compilation, Candidates, Header.Context, Sources, _unreadable);
        _processingTypes = new(() =>
            [
                .. Candidates
                    .Processings.Select(found => found.Type)
                    .Where(type => !GeneratedCode.IsGenerated(type, options, CancellationToken.None)),
            ]
        );
        _typesByName = new(() =>
            ProcessingTypes
                .GroupBy(_types.GetDistinctName, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
        );
        _importedManifests = new(() => ImportedManifests.Read(ReferencedManifests.Read(compilation)));
        _allDeclarations = new(() => Header.IsRoot ? ImportedManifests.MergeInto(Assembly) : Assembly);
        _parts = new(CreateParts);
        _assemblyPolicy = new(() => new(PolicyMerger.Merge(AllDeclarations, [], Header.Context, CreateLog()), [], this));
        _fullPolicy = new(MergePolicy);
        _assemblyReadingFindings = new(ReadAssembly);
        _catalogue = new(ReadCatalogue);
        _lockFile = new(() => BuildSettings.IsAcceptingChanges(global) ? null : LockFile.Read(options, CancellationToken.None));
    }

    /// <summary>Where the project may declare something.</summary>
    public DeclarationCandidates Candidates { get; }

    /// <summary>What is declared on the assembly of the project.</summary>
    public AssemblyDeclarations Assembly { get; }

    public PolicyHeader Header { get; }

    /// <summary>The day of the build, as the build declares it: no rule asks a clock.</summary>
    public ReviewSettings Review { get; }

    public bool IsContinuousIntegration { get; }

    /// <summary>The declarations behind all that is read here.</summary>
    public SourceMap Sources { get; } = new();

    /// <summary>What the references declare.</summary>
    public ImportedManifests ImportedManifests => _importedManifests.Value;

    /// <summary>What is declared on the assembly; for the project that publishes the policy, on those of its references too.</summary>
    public AssemblyDeclarations AllDeclarations => _allDeclarations.Value;

    /// <summary>The services that code sends data to, with those that the project and its references declare.</summary>
    public ProcessorCatalogue Catalogue => _catalogue.Value;

    /// <summary>The lock file; null where there is none, or where the build is about to write it.</summary>
    public LockFile? LockFile => _lockFile.Value;

    /// <summary>The types that are processings, without those of generated code, which the compiler shows no rule either.</summary>
    public IReadOnlyList<INamedTypeSymbol> ProcessingTypes => _processingTypes.Value;

    /// <summary>The policy as the assembly alone declares it.</summary>
    public PolicyContext AssemblyPolicy => _assemblyPolicy.Value;

    /// <summary>The policy as a whole.</summary>
    public PolicyContext FullPolicy => _fullPolicy.Value.Policy;

    /// <summary>What merging the parts of the policy finds.</summary>
    public IReadOnlyList<Finding> MergingFindings => _fullPolicy.Value.Findings;

    /// <summary>What reading the attributes of the assembly finds, one by one.</summary>
    public IReadOnlyList<Finding> AssemblyReadingFindings => _assemblyReadingFindings.Value;

    /// <summary>The analysis of a compilation, or null where nothing of PolicyGen is referenced.</summary>
    public static PolicyAnalysis? GetOrCreate(Compilation compilation, AnalyzerOptions options) =>
        compilation.GetTypeByMetadataName(AttributeNames.GetMetadataName<PrivacyPolicyAttribute>()) is null
            ? null
            : s_cache.GetValue(compilation, key => new PolicyAnalysis(key, options));

    /// <summary>What reading one type and its members finds; nothing when it is not a processing.</summary>
    public IReadOnlyList<Finding> GetReadingFindings(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _types.Find(type, cancellationToken)?.Findings ?? [];

    /// <summary>A type that is a processing of its own, or is used in one; null when it is neither.</summary>
    public ProcessingContext? FindProcessing(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _types.Find(type, cancellationToken) is { } reading
            ? new ProcessingContext(reading.Declarations, reading.Processing.Processing, this)
            : null;

    /// <inheritdoc cref="TypeReadings.GetContributions"/>
    public IEnumerable<Processing> GetContributions(string processing) => _types.GetContributions(processing);

    /// <inheritdoc cref="TypeReadings.IsBaseOfProcessing"/>
    public bool IsBaseOfProcessing(INamedTypeSymbol type) => _types.IsBaseOfProcessing(type);

    /// <summary>Where a finding on the policy is in the source.</summary>
    public Location Locate(Finding finding, CancellationToken cancellationToken) =>
        FindingLocator.Find(
            finding.Place,
            finding.Place is { Assembly: null, Type: { } name } ? _typesByName.Value[name] : _compilation.Assembly,
            cancellationToken
        );

    private ReadingLog CreateLog() => new() { Sources = Sources };

    private PolicyParts CreateParts() =>
        new(
            Header,
            Assembly,
            ProcessingTypes.Select(type => _types.Find(type, CancellationToken.None)?.Processing).OfType<ParsedProcessing>().ToValueList(),
            ImportedManifests,
            ImportedManifests.Types.Select(type => ProcessingReader.Read(type, Header.Context, CreateLog())).ToValueList()
        );

    private (PolicyContext Policy, IReadOnlyList<Finding> Findings) MergePolicy()
    {
        var log = CreateLog();
        var merged = _parts.Value.Merge(log);
        var processings = _parts
            .Value.AllProcessings.Where(part => part.IsStandalone)
            .OrderBy(part => part.Processing.DeclaringType, StringComparer.Ordinal)
            .Select(part => new ProcessingContext(part.Type!, part.Processing, this));
        var findings = log.Findings.Distinct().ToList();
        if (!Header.IsRoot && findings.Exists(IsDanglingReference))
            findings = ResolveInReferences(findings);
        return (new PolicyContext(merged, [.. processings], this), findings);
    }

    /// <summary>A library may refer to what its references declare: the program puts them together.</summary>
    private List<Finding> ResolveInReferences(List<Finding> findings)
    {
        var log = CreateLog();
        _parts.Value.MergeWithReferences(log);
        return
        [
            .. findings.Where(finding => !IsDanglingReference(finding)),
            .. log.Findings.Distinct().Where(finding => IsDanglingReference(finding) && finding.Place.Assembly is null),
        ];
    }

    private static bool IsDanglingReference(Finding finding) => finding.Rule.Id == DeclarationRules.DanglingReference.Id;

    private IReadOnlyList<Finding> ReadAssembly()
    {
        var log = CreateLog();
        PolicyHeader.Read(Assembly, _libraryLanguage, log);
        PolicyMerger.Merge(Assembly, [], Header.Context, log);
        foreach (var declaration in Assembly.FindAll<KnownProcessorAttribute>())
            DeclaredProcessor.Read(new DeclarationReader(declaration, Header.Context, log));
        foreach (var declaration in Assembly.FindAll<NotARecipientAttribute>())
            NonRecipientHost.Read(new DeclarationReader(declaration, Header.Context, log));
        _unreadable.Report(type: null, Assembly.Declarations, log);
        return [.. log.Findings.Distinct()];
    }

    private ProcessorCatalogue ReadCatalogue() =>
        ProcessorCatalogue.BuiltIn.Extend([
            .. _compilation
                .SourceModule.ReferencedAssemblySymbols.Select(AssemblyParser.ParseReference)
                .Append(Assembly)
                .SelectMany(assembly => assembly.FindAll<KnownProcessorAttribute>())
                .Select(declaration => DeclaredProcessor.Read(new DeclarationReader(declaration, Header.Context, log: null)))
                .OfType<DeclaredProcessor>(),
        ]);
}
