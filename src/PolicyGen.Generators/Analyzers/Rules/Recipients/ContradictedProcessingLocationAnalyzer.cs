using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0027: the policy claims that data are processed only in the European Economic Area, and names a recipient elsewhere.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictedProcessingLocationAnalyzer() : PolicyAnalyzer(RecipientRules.ContradictedProcessingLocation)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (
            policy.Find<ProcessingLocationAttribute>() is not { } declaration
            || policy.Document.ProcessingLocation is not { Claim: LocationClaim.OnlyInEea }
        )
            yield break;
        foreach (var (_, recipient, _) in policy.Recipients)
        {
            if (recipient.InvolvesThirdCountry)
                yield return new Finding(
                    RecipientRules.ContradictedProcessingLocation,
                    declaration.Place,
                    recipient.Name.ToString(),
                    RecipientCountries.Collect(recipient).First(country => country.IsThirdCountry).Name.ToString()
                );
        }
    }
}
