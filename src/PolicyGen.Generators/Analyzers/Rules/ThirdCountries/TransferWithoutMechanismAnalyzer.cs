using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0024: data are sent to a third country, and nothing says what the transfer relies on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferWithoutMechanismAnalyzer() : PolicyAnalyzer(ThirdCountryRules.TransferWithoutMechanism)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var merged in policy.Recipients)
        {
            var (_, recipient, declaration) = merged;
            if (
                !recipient.InvolvesThirdCountry
                || recipient.Transfers.Count > 0
                || declaration.Has(nameof(RecipientDetailsAttribute.Mechanism))
                || declaration.Has(nameof(RecipientDetailsAttribute.Mechanisms))
            )
                continue;
            var open = RecipientCountries
                .Collect(recipient)
                .FirstOrDefault(country => country is { IsThirdCountry: true, Adequacy: not { CoversAllRecipients: true } });
            if (open is not null)
            {
                yield return new Finding(
                    ThirdCountryRules.TransferWithoutMechanism,
                    PolicyContext.GetPlace(merged, open),
                    recipient.Name.ToString(),
                    open.Name.ToString()
                )
                {
                    Facts = ValueList.Create(new FindingFact(FindingFact.Countries, open.Code)),
                };
            }
        }
    }
}
