using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0005: takes the declared spelling where two names are nearly one. Which of two values is right, a person decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContradictoryDeclarationCodeFix)), Shared]
public sealed class ContradictoryDeclarationCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => DeclarationRules.ContradictoryDeclaration.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => SuggestionFixes.CreateFixes(site);
}
