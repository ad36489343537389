using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0067: writes the constant of the vocabulary.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralInsteadOfTermCodeFix)), Shared]
public sealed class LiteralInsteadOfTermCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => TextRules.LiteralInsteadOfTerm.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => SuggestionFixes.CreateFixes(site);
}
