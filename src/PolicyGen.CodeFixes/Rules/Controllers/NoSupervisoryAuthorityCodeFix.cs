using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Law;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0038: adds the German Land of the controller, from which the authority follows, or an authority to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoSupervisoryAuthorityCodeFix)), Shared]
public sealed class NoSupervisoryAuthorityCodeFix : RuleCodeFix
{
    /// <inheritdoc/>
    protected override string RuleId => ControllerRules.NoSupervisoryAuthority.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.Attribute is not { } controller)
            yield break;
        var country = controller
            .ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Country")
            ?.Expression;
        if (!site.HasArgument("State") && (country is null || site.SemanticModel.GetConstantValue(country).Value is "DE"))
        {
            foreach (var authority in AuthorityTable.Entries.Where(authority => authority is { Land: not null, CoversPrivateBodies: true }))
            {
                yield return new Fix(
                    $"{authority.Land} ({authority.Key})",
                    authority.Key,
                    editor => editor.AddArgument(controller, "State", CodeFactory.CreateConstant("Authorities", authority.Key))
                )
                {
                    Group = "Add State, the Land of the controller",
                };
            }
        }

        if (
            site
                .SemanticModel.Compilation.Assembly.GetAttributes()
                .All(attribute => attribute.AttributeClass?.Name != "SupervisoryAuthorityAttribute")
        )
        {
            yield return new Fix(
                "Add [assembly: SupervisoryAuthority]",
                "Authority",
                editor =>
                    editor.AddAssemblyAttribute(
                        "DataController",
                        CodeFactory.CreateAttribute(
                            "SupervisoryAuthority",
                            CodeFactory.CreateArgument(CodeFactory.ParseExpression(Todo.CreateLiteral("the authority")))
                        )
                    )
            );
        }
    }
}
