using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0053: replaces a misspelt term, country, mechanism, authority or Land by the one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusableDeclarationCodeFix)), Shared]
public sealed class UnusableDeclarationCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => DeclarationRules.UnusableDeclaration.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => SuggestionFixes.CreateFixes(site);
}
