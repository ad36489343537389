using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>Reads the declarations on the assembly.</summary>
internal static class AssemblyParser
{
    public static AssemblyDeclarations Parse(IAssemblySymbol assembly) =>
        new(DeclaredAttributes.Of(assembly).Select((attribute, i) => DeclaredAttributes.Read(attribute, new Place(null, null, i, null))).ToValueList());
}
