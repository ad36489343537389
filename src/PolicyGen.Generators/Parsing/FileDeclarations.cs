using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// The declarations of the types of one file. There is one for each file, so that a new declaration in one does not look like a change of
/// those in the next.
/// </summary>
internal sealed record FileDeclarations(ValueList<TypeDeclarations> Types)
{
    private static readonly FileDeclarations s_empty = new(ValueList<TypeDeclarations>.Empty);

    public static IEnumerable<FileDeclarations> ParseAll(Compilation compilation, CancellationToken cancellationToken)
    {
        var byFile = DeclarationCandidates
            .GetOrCreate(compilation, cancellationToken)
            .Processings.ToLookup(found => found.Tree, found => found.Type);
        foreach (var tree in compilation.SyntaxTrees)
        {
            yield return byFile.Contains(tree)
                ? new FileDeclarations(byFile[tree].Select(type => TypeParser.Parse(type, cancellationToken)).ToValueList())
                : s_empty;
        }
    }
}
