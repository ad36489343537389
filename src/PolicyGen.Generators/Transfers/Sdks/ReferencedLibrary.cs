using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Transfers;

/// <summary>A referenced assembly that is built on the library of a service.</summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="Sdk">Simple name of the library that it references.</param>
/// <param name="Entry">The service.</param>
internal sealed record ReferencedLibrary(string Assembly, string Sdk, CatalogueEntry Entry)
{
    /// <summary>What an assembly references does not change, and most references stay from edit to edit.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> s_referenceNames = new();

    /// <summary>
    /// One for each service: that of the first assembly by name. Assemblies of the catalogue speak for themselves, those
    /// with PolicyGen are asked where they are built, and those of tests run nowhere.
    /// </summary>
    public static IEnumerable<ReferencedLibrary> FindAll(Compilation compilation, ProcessorCatalogue catalogue)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var assembly in compilation.SourceModule.ReferencedAssemblySymbols.OrderBy(assembly => assembly.Name, StringComparer.Ordinal)
        )
        {
            if (catalogue.FindByAssembly(assembly.Name) is not null)
                continue;
            var references = s_referenceNames.GetValue(
                assembly,
                key =>
                    [
                        .. key
                            .Modules.SelectMany(module => module.ReferencedAssemblies)
                            .Select(reference => reference.Name)
                            .OrderBy(name => name, StringComparer.Ordinal),
                    ]
            );
            if (references.Contains(AttributeNames.Namespace))
                continue;
            foreach (var reference in references)
            {
                if (catalogue.FindByAssembly(reference) is { Signal: TransferSignal.Transfer } entry && seen.Add(entry.Id))
                    yield return new ReferencedLibrary(assembly.Name, reference, entry);
            }
        }
    }
}
