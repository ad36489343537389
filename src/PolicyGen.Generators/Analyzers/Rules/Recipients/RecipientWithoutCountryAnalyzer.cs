using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0023: nothing says in which country a recipient is established.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecipientWithoutCountryAnalyzer() : PolicyAnalyzer(RecipientRules.RecipientWithoutCountry)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var (_, recipient, declaration) in policy.Recipients)
        {
            if (
                recipient is { IsCategory: false, SelfHosted: false, Country: null, ProcessingCountries.Count: 0 }
                && !declaration.Has(nameof(RecipientDetailsAttribute.Country))
            )
                yield return new Finding(RecipientRules.RecipientWithoutCountry, declaration.Place, recipient.Name.ToString());
        }
    }
}
