using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0024: data go to a third country and nothing says what that rests on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferWithoutMechanismAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.TransferWithoutMechanism,
        "Third-country transfer without mechanism",
        "'{0}' receives data in {1}, a third country, but no transfer mechanism is declared; write Mechanism = \"…\" with what your contract rests on",
        DiagnosticSeverity.Error,
        "The policy names the adequacy decision or the safeguards of each transfer (Art. 13(1)(f), 44 to 49 GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (
                !recipient.InvolvesThirdCountry
                || recipient.Transfers.Count > 0
                || PolicyContext.HasArgument(declaration, "Mechanism")
                || PolicyContext.HasArgument(declaration, "Mechanisms")
            )
                continue;
            var open = RecipientCountries
                .Collect(recipient)
                .FirstOrDefault(country => country is { IsThirdCountry: true, Adequacy: not { CoversAllRecipients: true } });
            if (open is not null)
                yield return new Violation(policy.FindCountryPlace(declaration, open.Code), recipient.Name.ToString(), open.Name.ToString())
                {
                    Facts = ValueList.Create(new FindingFact(FindingFact.Countries, open.Code)),
                };
        }
    }
}
