using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0027: the policy claims processing in the European Economic Area only and names a recipient elsewhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictedProcessingLocationAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictedProcessingLocation,
        "Location claim is contradicted",
        "The policy claims processing in the EEA only, but '{0}' is in or processes in {1}; write LocationClaim.PreferablyInEea or remove the claim",
        DiagnosticSeverity.Error,
        "One of the two statements is false (Art. 5(1)(a), 13(1)(f) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (
            policy.FindDeclaration("ProcessingLocation") is not { } declaration
            || policy.Document.ProcessingLocation is not { Claim: LocationClaim.OnlyInEea }
        )
            yield break;
        foreach (var (recipient, _) in policy.Recipients)
        {
            if (recipient.InvolvesThirdCountry)
                yield return new Violation(
                    declaration.Place,
                    recipient.Name.ToString(),
                    RecipientCountries.Collect(recipient).First(country => country.IsThirdCountry).Name.ToString()
                );
        }
    }
}
