using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0006: adds the date of the policy to fill in.</summary>
/// <remarks>
/// Not the day on which the fix is applied: that a policy holds from that day is for a person to say.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingDateCodeFix)), Shared]
public sealed class MissingDateCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => PolicyRules.MissingDate.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.Attribute is not { } policy || site.HasArgument("AsOf"))
            yield break;
        yield return new Fix(
            "Add AsOf",
            "AsOf",
            editor => editor.AddArgument(policy, "AsOf", CodeFactory.ParseExpression(Todo.CreateLiteral("date of the policy, yyyy-MM-dd")))
        );
    }
}
