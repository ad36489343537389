using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0025: a transfer mechanism cannot apply to its recipient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InapplicableMechanismAnalyzer() : PolicyAnalyzer(ThirdCountryRules.InapplicableMechanism)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy) =>
        from merged in policy.Recipients
        let countries = RecipientCountries.Collect(merged.Recipient).ToList()
        from transfer in merged.Recipient.Transfers
        let rule = FindRule(transfer.Mechanism, countries)
        where rule is not null
        select new Finding(rule, policy.GetPlace(merged, transfer), transfer.Mechanism, merged.Recipient.Name.ToString())
        {
            Facts = ValueList.Create(
                new FindingFact(FindingFact.DeclaredValue, transfer.Mechanism),
                new FindingFact(FindingFact.Countries, string.Join(",", countries.Select(country => country.Code)))
            ),
        };

    private static Rule? FindRule(string mechanism, List<Country> countries)
    {
        if (countries.Count == 0)
            return null;
        var isInUsa = countries.Exists(country => country.Code == Countries.US);
        return mechanism switch
        {
            // With a recipient in the EEA a mechanism is superfluous, or a country is missing.
            Mechanisms.DPF or Mechanisms.Adequacy when !countries.Exists(country => country.IsThirdCountry) =>
                ThirdCountryRules.SuperfluousMechanism,
            Mechanisms.DPF when !isInUsa => ThirdCountryRules.PrivacyFrameworkOutsideUsa,
            Mechanisms.Adequacy when countries.TrueForAll(country => country.Adequacy is null) => ThirdCountryRules.InapplicableMechanism,
            Mechanisms.Adequacy when isInUsa && countries.TrueForAll(country => !country.IsThirdCountry || country.Code == Countries.US) =>
                ThirdCountryRules.AdequacyInUsa,
            _ => null,
        };
    }
}
