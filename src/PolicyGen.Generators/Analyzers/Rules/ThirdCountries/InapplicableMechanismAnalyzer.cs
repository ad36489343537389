using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0025: a transfer mechanism cannot hold for its recipient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InapplicableMechanismAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.InapplicableMechanism,
        "Transfer mechanism does not fit",
        "Mechanism {0} does not apply to '{1}': {2}",
        DiagnosticSeverity.Error,
        "The EU-US Data Privacy Framework covers certified organisations in the USA, an adequacy decision the country it was made for (Art. 45 GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            var countries = RecipientCountries.Collect(recipient).ToList();
            foreach (var transfer in recipient.Transfers)
            {
                // With a recipient in the EEA a mechanism is superfluous, or a country is missing.
                var isInEea = countries.Count > 0 && !countries.Any(country => country.IsThirdCountry);
                var problem = transfer.Mechanism switch
                {
                    "DPF" or "Adequacy" when isInEea =>
                        "its countries are in the EEA; remove it, or write GroupCountry or ProcessingCountries",
                    "DPF" when countries.Count > 0 && countries.All(country => country.Code != "US") =>
                        "it covers certified organisations in the USA; write the mechanism of your contract",
                    "Adequacy" when countries.Count > 0 && countries.All(country => country.Adequacy is null) =>
                        "there is no adequacy decision for its country; write the mechanism of your contract",
                    "Adequacy"
                        when countries.Where(country => country.IsThirdCountry).All(country => country.Code == "US")
                            && countries.Any(country => country.Code == "US") =>
                        "the decision for the USA covers certified organisations only; write \"DPF\" for one of them",
                    _ => null,
                };
                if (problem is not null)
                {
                    yield return new Violation(
                        policy.FindMechanismPlace(declaration, transfer.Mechanism),
                        transfer.Mechanism,
                        recipient.Name.ToString(),
                        problem
                    )
                    {
                        Severity = isInEea ? DiagnosticSeverity.Info : null,
                        Facts = ValueList.Create(
                            new FindingFact(FindingFact.DeclaredValue, transfer.Mechanism),
                            new FindingFact(FindingFact.Countries, string.Join(",", countries.Select(country => country.Code)))
                        ),
                    };
                }
            }
        }
    }
}
