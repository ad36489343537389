using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.CodeFixes;

/// <summary>Replaces a value by the one that the message of the rule suggests.</summary>
internal static class SuggestionFixes
{
    private const string Key = "DidYouMean";

    public static IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.FindFact(FindingFact.DeclaredValue) is not { } written || site.FindFact(FindingFact.Suggestion) is not { } suggestion)
            yield break;
        if (site.Node is TypeOfExpressionSyntax { Type: var type })
        {
            // Names of generic types are not those of the code.
            if (site.SemanticModel.Compilation.GetTypeByMetadataName(suggestion) is null)
                yield break;
            yield return new Fix(
                $"Use typeof({suggestion})",
                Key,
                editor => editor.ReplaceNode(type, CodeFactory.CreateType(suggestion).WithTriviaFrom(type))
            );
        }
        else if (ConstantFinder.Find(site, written) is { } value)
        {
            // A term is a constant, a code or a name stays a text as it was.
            var isConstant =
                VocabularyTable.IsTermLike(suggestion)
                || KnownProcessingTable.IsTermLike(suggestion)
                || Core.Law.StatuteTable.Find(suggestion) is not null;
            var instead = isConstant
                ? CodeFactory.CreateConstant(suggestion.Split('.')[0], suggestion.Split('.')[1])
                : CodeFactory.ParseExpression(CodeFactory.FormatLiteral(suggestion));
            yield return new Fix(
                isConstant ? $"Use {suggestion}" : $"Use \"{suggestion}\"",
                Key,
                editor => editor.ReplaceNode(value, instead.WithTriviaFrom(value))
            );
        }
    }
}
