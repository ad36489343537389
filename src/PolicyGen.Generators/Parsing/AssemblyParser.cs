using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>Reads the declarations on the assembly.</summary>
internal static class AssemblyParser
{
    private static readonly AssemblyDeclarations s_none = new(ValueList<Declaration>.Empty);

    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyDeclarations> s_ofReferences = new();

    /// <summary>Those of the project itself. Where no attribute is called as one of PolicyGen, none of them is bound.</summary>
    public static AssemblyDeclarations Parse(Compilation compilation, CancellationToken cancellationToken) =>
        WrittenDeclarations.Of(compilation, cancellationToken).OnAssembly ? Parse(compilation.Assembly) : s_none;

    /// <summary>Those of a reference. It is read once; that of an assembly that does not refer to PolicyGen not even that.</summary>
    public static AssemblyDeclarations OfReference(IAssemblySymbol assembly) =>
        s_ofReferences.GetValue(
            assembly,
            static key =>
                key.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == AttributeNames.Namespace))
                    ? Parse(key)
                    : s_none
        );

    public static AssemblyDeclarations Parse(IAssemblySymbol assembly) =>
        new(
            DeclaredAttributes
                .Of(assembly)
                .Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(null, null, i, null)))
                .ToValueList()
        );
}
