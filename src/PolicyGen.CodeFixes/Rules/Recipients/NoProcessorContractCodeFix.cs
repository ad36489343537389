using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0031: adds the date of the contract to fill in.</summary>
/// <remarks>
/// The date is evidence, so no date is made up: the mark is an error until it is replaced by the day in the contract.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoProcessorContractCodeFix)), Shared]
public sealed class NoProcessorContractCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => RecipientRules.NoProcessorContract.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.Attribute is not { } processor || site.HasArgument("ContractOn"))
            yield break;
        yield return new Fix(
            "Add ContractOn",
            "ContractOn",
            editor =>
                editor.AddArgument(
                    processor,
                    "ContractOn",
                    CodeFactory.ParseExpression(Todo.CreateLiteral("date of the contract, yyyy-MM-dd"))
                )
        );
    }
}
