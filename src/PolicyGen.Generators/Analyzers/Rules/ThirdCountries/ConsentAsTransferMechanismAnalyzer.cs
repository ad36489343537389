using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0028: consent to a transfer is its only and regular mechanism, or comes from someone else.</summary>
/// <remarks>
/// Where the program works for others (<c>ProcessingRole.Processor</c>), a condition that speaks of the customer’s consent is reported:
/// the customer cannot consent for the people whose data these are.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentAsTransferMechanismAnalyzer : RootPolicyAnalyzer
{
    private static readonly Regex s_customersConsent = new(
        @"\bEinwilligung\w*\s(?:des|der|unserer?s?)\s(?:Kunden?|Kundin|Auftraggebers?)\b|\bconsent (?:of|by) (?:the|our) (?:customer|client)s?\b|\b(?:customer|client)(?:[’']s|s[’']) (?:explicit )?consent\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ConsentAsTransferMechanism,
        "Article 49 used as a rule",
        "Art. 49(1)(a) GDPR is an exception for single transfers, and '{0}' {1}",
        DiagnosticSeverity.Warning,
        "Art. 49 GDPR is for specific situations (EDPB Guidelines 2/2018).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (
                recipient.Transfers.Count > 0
                && recipient.Transfers.All(transfer => transfer is { Mechanism: "Art49_1_a", Condition: null })
            )
                yield return new Violation(
                    policy.FindMechanismPlace(declaration, "Art49_1_a"),
                    recipient.Name.ToString(),
                    "uses it as the regular mechanism; conclude standard contractual clauses, or say with Condition when it is used"
                );
            else if (FindThirdPartyConsent(policy, recipient, declaration) is { } condition)
                yield return new Violation(
                    condition,
                    recipient.Name.ToString(),
                    "rests it on the consent of a customer; only the person whose data these are can consent (Art. 4(11) GDPR)"
                );
        }
    }

    private static Place? FindThirdPartyConsent(PolicyContext policy, Recipient recipient, Declaration declaration)
    {
        if (
            recipient.Transfers.FirstOrDefault(transfer => transfer.Mechanism == "Art49_1_a")?.Condition is not { } condition
            || !s_customersConsent.IsMatch(condition.ToString())
        )
            return null;
        var key = RecipientKey.FromName(recipient.Name.ToString());
        var isForOthers = policy.Processings.Any(processing =>
            processing.Processing.Role == ProcessingRole.Processor && processing.Processing.Recipients.Any(use => use.RecipientId == key)
        );
        return isForOthers && policy.FindTransfer(declaration, "Art49_1_a") is { } transfer
            ? PolicyContext.GetArgumentPlace(transfer, "Condition")
            : null;
    }
}
