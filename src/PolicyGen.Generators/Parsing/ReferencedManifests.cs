using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Manifests;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// Finds the manifests that the references of a compilation carry, be they projects or assemblies. A reference that did not
/// change is not read again: the compiler keeps its symbol from edit to edit.
/// </summary>
internal static class ReferencedManifests
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<RawManifest?>> s_assemblyCache = new();

    /// <summary>An assembly that refers to one that changed gets another symbol, and says what it said before.</summary>
    private static readonly ConditionalWeakTable<MetadataId, StrongBox<RawManifest?>> s_fileCache = new();

    public static ValueList<RawManifest> Read(Compilation compilation)
    {
        List<RawManifest>? manifests = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!s_assemblyCache.TryGetValue(assembly, out var known))
                known = s_assemblyCache.GetValue(assembly, key => Read(key, compilation));
            if (known.Value is { } manifest)
                (manifests ??= []).Add(manifest);
        }

        return manifests is null
            ? ValueList<RawManifest>.Empty
            : manifests.OrderBy(manifest => manifest.Assembly, StringComparer.Ordinal).ToValueList();
    }

    private static StrongBox<RawManifest?> Read(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is PortableExecutableReference file
            ? s_fileCache.GetValue(file.GetMetadataId(), _ => new(FindManifest(assembly)))
            : new(FindManifest(assembly));

    private static RawManifest? FindManifest(IAssemblySymbol assembly)
    {
        // The attributes of an assembly that does not refer to PolicyGen are not even read.
        if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == AttributeNames.Namespace)))
            return null;
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != Manifest.AttributeName || attribute.ConstructorArguments.Length != 2)
                continue;
            if (attribute.ConstructorArguments[0].Value is int version && attribute.ConstructorArguments[1].Value is string content)
                return new RawManifest(assembly.Name, version, content);
        }

        return null;
    }
}
