using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>
/// PG0011: writes a legal basis behind the purpose: contract, consent, or legitimate interests with the interest to fill in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoLegalBasisCodeFix)), Shared]
public sealed class NoLegalBasisCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => LegalBasisRules.NoLegalBasis.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.AttributeName != "Purpose" || site.Attribute is not { } purpose)
            yield break;
        // A list that is written in full, bases: new[] { … }, is a person's to fill.
        if (purpose.ArgumentList?.Arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == "bases") ?? false)
            yield break;
        yield return Behind("Contract");
        yield return Behind("Consent");
        yield return Behind(
            "LegitimateInterests",
            CodeFactory.CreateArgument("Interest", CodeFactory.ParseExpression(Todo.CreateLiteral("the interest")))
        );

        Fix Behind(string basis, params AttributeArgumentSyntax[] details) =>
            new(
                $"Add Basis.{basis}",
                basis,
                editor =>
                    editor.AddArguments(purpose, [CodeFactory.CreateArgument(CodeFactory.CreateConstant("Basis." + basis)), .. details])
            )
            {
                Group = "Add the legal basis",
            };
    }
}
