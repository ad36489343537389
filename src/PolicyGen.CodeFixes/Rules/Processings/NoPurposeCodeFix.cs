using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0010: adds a purpose to fill in; its legal basis is the next question (PG0011).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoPurposeCodeFix)), Shared]
public sealed class NoPurposeCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => ProcessingRules.NoPurpose.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.Type is not { } type)
            yield break;
        yield return new Fix(
            "Add [Purpose]",
            "Purpose",
            editor =>
                editor.AddAttribute(
                    type,
                    CodeFactory.CreateAttribute(
                        "Purpose",
                        CodeFactory.CreateArgument(CodeFactory.ParseExpression(Todo.CreateLiteral("the purpose")))
                    )
                )
        );
    }
}
