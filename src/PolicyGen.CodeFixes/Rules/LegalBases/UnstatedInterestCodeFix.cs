using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0012: adds the interest to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnstatedInterestCodeFix)), Shared]
public sealed class UnstatedInterestCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => LegalBasisRules.UnstatedInterest.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.AttributeName != "Purpose" || site.Attribute is not { } purpose || site.HasArgument("Interest"))
            yield break;
        yield return new Fix(
            "Add Interest",
            "Interest",
            editor => editor.AddArgument(purpose, "Interest", CodeFactory.ParseExpression(Todo.CreateLiteral("the interest")))
        );
    }
}
