using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0049: consent is a legal basis and nothing says how to withdraw it.</summary>
/// <remarks>
/// An e-mail address of the controller is a way, and so are the settings of a consent banner and the contact of
/// <c>[DataSubjectRights]</c>.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentWithoutWithdrawalAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ConsentWithoutWithdrawal,
        "Consent without a way to withdraw",
        "Processing '{0}' relies on consent but nothing says how to withdraw it; write WithdrawBy = \"…\", or Contact on [assembly: DataSubjectRights]",
        DiagnosticSeverity.Warning,
        "Withdrawing is as easy as giving consent (Art. 7(3), 13(2)(c) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.Document.ConsentBanner?.SettingsAt is not null || policy.Document.Rights.Contact is not null)
            yield break;
        // The page names the controller's address for data protection as the contact for all rights.
        if (policy.Document.Controller is { PrivacyEmail: not null } or { Email: not null })
            yield break;
        foreach (var processing in policy.Processings)
        {
            foreach (var (purpose, place) in processing.Purposes)
            {
                if (purpose.WithdrawBy is null && purpose.Bases.Any(basis => LegalBasisTable.Get(basis).IsConsent))
                    yield return new Violation(place, processing.Title);
            }
        }
    }
}
