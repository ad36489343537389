using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0029: a certification is claimed without the date of its verification, or several mechanisms are declared side by side.
/// </summary>
/// <remarks>
/// With several mechanisms for one recipient, a verified certification justifies the transfer, or a <c>Condition</c> says when
/// each of the others does.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedCertificationAnalyzer() : PolicyAnalyzer(ThirdCountryRules.UnverifiedCertification)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var merged in policy.Recipients)
        {
            var name = merged.Recipient.Name.ToString();
            var unconditional = merged.Recipient.Transfers.Where(transfer => transfer.Condition is null).ToList();
            if (
                unconditional.Count > 1
                && unconditional.TrueForAll(transfer => transfer is { Mechanism: not Mechanisms.DPF, VerifiedOn: null })
            )
            {
                yield return new Finding(
                    ThirdCountryRules.SeveralMechanisms,
                    policy.GetPlace(merged, unconditional[1]),
                    name,
                    string.Join(" and ", unconditional.Select(transfer => transfer.Mechanism))
                );
            }

            if (
                merged.Recipient.Transfers.FirstOrDefault(transfer => transfer is { Mechanism: Mechanisms.DPF, VerifiedOn: null })
                is not { } claim
            )
                continue;
            var declaration = policy.FindSource(claim);
            if (declaration is null)
                yield return new Finding(ThirdCountryRules.UnverifiedCertification, policy.GetPlace(merged, claim), name);
            else if (!declaration.Has(nameof(TransferAttribute.VerifiedOn)))
                yield return new Finding(ThirdCountryRules.TransferWithoutVerification, declaration.Place, name);
        }
    }
}
