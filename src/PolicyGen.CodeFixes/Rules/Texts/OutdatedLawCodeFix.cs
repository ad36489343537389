using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0048: writes the present law into the text: TDDDG for TTDSG, DDG or TDDDG for TMG.</summary>
/// <remarks>
/// Which of the two succeeds the TMG depends on the provision. What has no successor, the Privacy Shield for example, is a
/// sentence to rewrite.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutdatedLawCodeFix)), Shared]
public sealed class OutdatedLawCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TextRules.OutdatedLaw.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        // The text may be a sum of literals; one that stands elsewhere is fixed there.
        var literals = site
            .Node.DescendantTokens()
            .Where(token =>
                token.Kind()
                    is SyntaxKind.StringLiteralToken
                        or SyntaxKind.SingleLineRawStringLiteralToken
                        or SyntaxKind.MultiLineRawStringLiteralToken
            );
        foreach (var literal in literals)
        {
            if (TextPatterns.FindOutdatedLaw(literal.ValueText) is not { } found)
                continue;
            var successors = GetSuccessors(found.What);
            foreach (var law in successors)
            {
                yield return new Fix(
                    $"Replace {found.What} by {law}",
                    $"{found.What.ToUpperInvariant()}-{law}",
                    editor => ReplaceLaw(editor, literal, found.What, law)
                )
                {
                    Group = successors.Length > 1 ? $"Replace {found.What}" : null,
                };
            }

            // The next one is reported when this one is gone.
            if (successors.Length > 0)
                yield break;
        }
    }

    private static string[] GetSuccessors(string law) =>
        law.ToUpperInvariant() switch
        {
            "TTDSG" => ["TDDDG"],
            "TMG" or "TELEMEDIENGESETZ" => ["DDG", "TDDDG"],
            _ => [],
        };

    private static void ReplaceLaw(SyntaxEditor editor, SyntaxToken literal, string what, string law) =>
        editor.ReplaceNode(
            literal.Parent!,
            (current, _) =>
            {
                // Word by word as the rule reads it. A name of letters stands in the source as it stands in the text.
                var word = new Regex($@"\b{Regex.Escape(what)}\b", RegexOptions.CultureInvariant);
                var token = ((LiteralExpressionSyntax)current).Token;
                return ((LiteralExpressionSyntax)current).WithToken(
                    SyntaxFactory.Token(
                        token.LeadingTrivia,
                        token.Kind(),
                        word.Replace(token.Text, law),
                        word.Replace(token.ValueText, law),
                        token.TrailingTrivia
                    )
                );
            }
        );
}
