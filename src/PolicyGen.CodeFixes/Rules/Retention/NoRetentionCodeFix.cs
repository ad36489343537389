using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0034: adds a retention to the class, a period or the end of the purpose with a criterion to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoRetentionCodeFix)), Shared]
public sealed class NoRetentionCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => RetentionRules.NoRetention.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        const string Group = "Add [Retention]";
        if (site.Type is not { } type)
            yield break;
        yield return new Fix(
            "Add [Retention(Months = 6)]",
            "Months",
            editor =>
                editor.AddAttribute(
                    type,
                    CodeFactory.CreateAttribute("Retention", CodeFactory.CreateArgument("Months", CodeFactory.ParseExpression("6")))
                )
        )
        {
            Group = Group,
        };
        yield return new Fix(
            "Add [Retention(Until = RetentionEnd.PurposeFulfilled)] with a criterion",
            "PurposeFulfilled",
            editor =>
                editor.AddAttribute(
                    type,
                    CodeFactory.CreateAttribute(
                        "Retention",
                        CodeFactory.CreateArgument("Until", CodeFactory.CreateConstant("RetentionEnd.PurposeFulfilled")),
                        CodeFactory.CreateArgument(
                            "Criterion",
                            CodeFactory.ParseExpression(Todo.CreateLiteral("when the purpose is fulfilled"))
                        )
                    )
                )
        )
        {
            Group = Group,
        };
    }
}
