using System.Globalization;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>
/// What a policy is put together from: the declarations of a project and, where the project publishes the policy, those of its
/// references. The generator and the analyzers merge them here, so that both see one policy.
/// </summary>
/// <param name="Header">Languages and translations.</param>
/// <param name="Assembly">What is declared on the assembly of the project.</param>
/// <param name="Processings">The types of the project.</param>
/// <param name="Imported">What the references carry.</param>
/// <param name="ImportedProcessings">The types of the references.</param>
internal sealed record PolicyParts(
    PolicyHeader Header,
    AssemblyDeclarations Assembly,
    ValueList<ParsedProcessing> Processings,
    ImportedManifests Imported,
    ValueList<ParsedProcessing> ImportedProcessings
)
{
    /// <summary>Whether the project declares nothing.</summary>
    public bool IsEmpty => Assembly.Declarations.Count == 0 && Processings.Count == 0;

    /// <summary>What is declared on the assembly; for the project that publishes the policy, on those of its references too.</summary>
    public AssemblyDeclarations AllDeclarations => Header.IsRoot ? Imported.MergeInto(Assembly) : Assembly;

    /// <summary>The types of the policy. A file that is linked into several projects declares its types once.</summary>
    public ValueList<ParsedProcessing> AllProcessings =>
        Header.IsRoot
            ? Processings
                .Concat(ImportedProcessings.Where(part => !Processings.Any(own => own.Type!.IsEquivalentTo(part.Type!))))
                .ToValueList()
            : Processings;

    /// <summary>The policy, or the part of it that the project declares.</summary>
    public MergedPolicy Merge(ReadingLog? log) =>
        PolicyMerger.Merge(AllDeclarations, DisambiguateNames(AllProcessings), Header.Context, log);

    /// <summary>The policy as a program would put it together that publishes this part with its references.</summary>
    public MergedPolicy MergeWithReferences(ReadingLog? log) => (this with { Header = Header with { IsRoot = true } }).Merge(log);

    /// <summary>What the assembly carries for others: a library its own part, a program the whole policy.</summary>
    /// <param name="assemblyName">Simple name of the assembly.</param>
    /// <param name="history">The accepted versions; a library has none.</param>
    public Manifest CreateManifest(string assemblyName, ValueList<AcceptedVersion> history) =>
        new(
            assemblyName,
            Header.IsRoot,
            Header.Context.Languages[0],
            Imported.Parts.Select(part => part.Assembly).ToValueList(),
            TextResolver.Resolve(
                AllDeclarations.Declarations.Where(declaration => !declaration.IsAttribute<TranslationAttribute>()),
                Header.Context
            ),
            Processings
                .Select(part => part.Type!)
                .Concat(Header.IsRoot ? Imported.Types.Where(type => !Processings.Any(own => own.Type!.IsEquivalentTo(type))) : [])
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => TextResolver.Resolve(type, Header.Context))
                .ToValueList()
        )
        {
            History = Header.IsRoot ? history : ValueList<AcceptedVersion>.Empty,
        };

    /// <summary>
    /// Two types of one name are an error of the code, or file-local types in files of one name: both stay, and are told apart.
    /// </summary>
    private static IReadOnlyList<ParsedProcessing> DisambiguateNames(ValueList<ParsedProcessing> parts) =>
        [
            .. parts
                .OrderBy(part => part.Processing.DeclaringType, StringComparer.Ordinal)
                .GroupBy(part => part.Processing.DeclaringType, StringComparer.Ordinal)
                .SelectMany(group => group.Select((part, i) => i == 0 ? part : AppendNumber(part, i + 1))),
        ];

    private static ParsedProcessing AppendNumber(ParsedProcessing part, int number) =>
        part with
        {
            Processing = part.Processing with
            {
                DeclaringType = $"{part.Processing.DeclaringType}#{number.ToString(CultureInfo.InvariantCulture)}",
            },
        };
}
