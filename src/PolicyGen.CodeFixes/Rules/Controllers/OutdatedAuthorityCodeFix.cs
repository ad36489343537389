using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0039: names the authority by its key, so that its present name and address come from the table.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutdatedAuthorityCodeFix)), Shared]
public sealed class OutdatedAuthorityCodeFix : RuleCodeFix
{
    private static readonly string[] s_addressArguments = ["Street", "PostalCode", "City"];
    private static readonly string[] s_contactArguments = ["Phone", "Email", "Website"];

    /// <inheritdoc/>
    protected override string RuleId => ControllerRules.OutdatedAuthority.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (
            site.Attribute is not { ArgumentList.Arguments: { Count: > 0 } arguments } attribute
            || site.FindFact(FindingFact.Suggestion) is not { } key
            || arguments[0].NameEquals is not null
        )
            yield break;
        var isReplaced = arguments[0].Expression == site.Node;
        yield return new Fix(
            $"Use Authorities.{key.Replace('-', '_')} with its present address",
            "Present",
            editor =>
            {
                // Another authority has other numbers; the one that has moved keeps them.
                editor.RemoveArguments(attribute, isReplaced ? [.. s_addressArguments, .. s_contactArguments] : s_addressArguments);
                if (site.SemanticModel.GetConstantValue(arguments[0].Expression).Value as string != key)
                    editor.ReplaceNode(arguments[0].Expression, CodeFactory.CreateConstant("Authorities", key));
            }
        );
    }
}
