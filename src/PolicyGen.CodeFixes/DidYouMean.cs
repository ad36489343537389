using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.CodeFixes;

/// <summary>Replaces a value by the one that the message of the rule suggests.</summary>
internal static class DidYouMean
{
    private const string Key = "DidYouMean";

    public static IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Fact(FindingFact.DeclaredValue) is not { } written || site.Fact(FindingFact.Suggestion) is not { } suggestion)
            yield break;
        if (site.Node is TypeOfExpressionSyntax { Type: var type })
        {
            // Names of generic types are not those of the code.
            if (site.Model.Compilation.GetTypeByMetadataName(suggestion) is null)
                yield break;
            yield return new Fix(
                $"Use typeof({suggestion})",
                Key,
                editor => editor.ReplaceNode(type, Code.Type(suggestion).WithTriviaFrom(type))
            );
        }
        else if (Constants.Find(site, written) is { } value)
        {
            // A term is a constant, a code or a name stays a text as it was.
            var isConstant =
                VocabularyTable.IsTermLike(suggestion)
                || KnownProcessingTable.IsTermLike(suggestion)
                || Core.Law.StatuteTable.Find(suggestion) is not null;
            var instead = isConstant
                ? Code.Constant(suggestion.Split('.')[0], suggestion.Split('.')[1])
                : Code.Expression(Code.Literal(suggestion));
            yield return new Fix(
                isConstant ? $"Use {suggestion}" : $"Use \"{suggestion}\"",
                Key,
                editor => editor.ReplaceNode(value, instead.WithTriviaFrom(value))
            );
        }
    }
}
