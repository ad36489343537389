using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0050: replaces a misspelt name of a recipient or a type by the one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DanglingReferenceCodeFix)), Shared]
public sealed class DanglingReferenceCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => DeclarationRules.DanglingReference.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site) => SuggestionFixes.CreateFixes(site);
}
