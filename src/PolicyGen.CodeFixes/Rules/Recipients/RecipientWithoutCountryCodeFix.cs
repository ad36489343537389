using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>PG0023: adds the country of the recipient: Germany, Ireland or the United States, or one to fill in.</summary>
/// <remarks>
/// What is offered is a choice for a person: nothing is known of the recipient itself.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecipientWithoutCountryCodeFix)), Shared]
public sealed class RecipientWithoutCountryCodeFix : RuleCodeFix
{
    private static readonly string[] s_offeredCountries = ["DE", "IE", "US"];

    /// <inheritdoc/>
    protected override string RuleId => RecipientRules.RecipientWithoutCountry.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        const string Group = "Add Country";
        if (site.Attribute is not { } recipient || site.HasArgument("Country"))
            yield break;
        foreach (var code in s_offeredCountries)
        {
            yield return new Fix(
                $"Add Country = Countries.{code}",
                code,
                editor => editor.AddArgument(recipient, "Country", CodeFactory.CreateConstant("Countries", code))
            )
            {
                Group = Group,
            };
        }

        // It is not a country, which PG0053 says as well: the one way that may be taken at all places at once.
        yield return new Fix(
            "Add Country, to fill in",
            "Todo",
            editor => editor.AddArgument(recipient, "Country", CodeFactory.ParseExpression(Todo.CreateLiteral("the country")))
        )
        {
            Group = Group,
        };
    }
}
