using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0049: consent is a legal basis, and nothing says how to withdraw it.</summary>
/// <remarks>
/// An e-mail address of the controller is a way, and so are the settings of a consent banner and the contact of
/// <c>[DataSubjectRights]</c>.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentWithoutWithdrawalAnalyzer() : PolicyAnalyzer(LegalBasisRules.ConsentWithoutWithdrawal)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Document.ConsentBanner?.SettingsAt is not null || policy.Document.Rights.Contact is not null)
            return [];
        // The page names the controller's address for data protection as the contact for all rights.
        if (policy.Document.Controller is { PrivacyEmail: not null } or { Email: not null })
            return [];
        return from processing in policy.Processings
            from purpose in processing.Processing.Purposes
            where purpose.WithdrawBy is null && purpose.Bases.Any(basis => LegalBasisTable.Get(basis).IsConsent)
            select new Finding(LegalBasisRules.ConsentWithoutWithdrawal, processing.GetPlace(purpose), processing.Title);
    }
}
