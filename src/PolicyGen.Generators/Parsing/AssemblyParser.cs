using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>Reads the declarations on the assembly.</summary>
internal static class AssemblyParser
{
    private static readonly AssemblyDeclarations s_empty = new(ValueList<Declaration>.Empty);

    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyDeclarations> s_referenceCache = new();

    /// <summary>Those of the project itself. Where no attribute is called as one of PolicyGen, none of them is bound.</summary>
    public static AssemblyDeclarations Parse(Compilation compilation, CancellationToken cancellationToken) =>
        DeclarationCandidates.GetOrCreate(compilation, cancellationToken).HasAssemblyAttributes ? Parse(compilation.Assembly) : s_empty;

    /// <summary>Those of a reference. It is read once; that of an assembly that does not refer to PolicyGen not even that.</summary>
    public static AssemblyDeclarations ParseReference(IAssemblySymbol assembly) =>
        s_referenceCache.GetValue(
            assembly,
            static key =>
                key.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == AttributeNames.Namespace))
                    ? Parse(key)
                    : s_empty
        );

    public static AssemblyDeclarations Parse(IAssemblySymbol assembly) =>
        new(
            DeclaredAttributes
                .Get(assembly)
                .Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(null, null, i, null)))
                .ToValueList()
        );
}
