using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0028: consent to a transfer is its only and regular mechanism, or is given by someone else.</summary>
/// <remarks>
/// If the program works for others (<c>ProcessingRole.Processor</c>), a condition that mentions the customer’s consent is reported:
/// the customer cannot consent for the people whose data these are.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentAsTransferMechanismAnalyzer() : PolicyAnalyzer(ThirdCountryRules.ConsentAsTransferMechanism)
{
    private static readonly Regex s_customersConsent = new(
        @"\bEinwilligung\w*\s(?:des|der|unserer?s?)\s(?:Kunden?|Kundin|Auftraggebers?)\b"
            + @"|\bconsent (?:of|by) (?:the|our) (?:customer|client)s?\b"
            + @"|\b(?:customer|client)(?:[’']s|s[’']) (?:explicit )?consent\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var merged in policy.Recipients)
        {
            var name = merged.Recipient.Name.ToString();
            var consents = merged.Recipient.Transfers.Where(transfer => transfer.Mechanism == Mechanisms.Art49_1_a).ToList();
            if (consents.Count == 0)
                continue;
            if (consents.Count == merged.Recipient.Transfers.Count && consents.TrueForAll(transfer => transfer.Condition is null))
            {
                yield return new Finding(ThirdCountryRules.ConsentAsTransferMechanism, policy.GetPlace(merged, consents[0]), name);
            }
            else if (FindCustomersConsent(policy, merged, consents[0]) is { } place)
                yield return new Finding(ThirdCountryRules.ConsentOfCustomer, place, name);
        }
    }

    private static Place? FindCustomersConsent(PolicyContext policy, MergedRecipient recipient, Transfer transfer)
    {
        if (transfer.Condition is not { } condition || !s_customersConsent.IsMatch(condition.ToString()))
            return null;
        var isForOthers = policy.Processings.Any(processing =>
            processing.Processing.Role == ProcessingRole.Processor
            && processing.Processing.Recipients.Any(use => use.RecipientId == recipient.Key)
        );
        return isForOthers ? policy.FindSource(transfer)?.GetPlace(nameof(TransferAttribute.Condition)) : null;
    }
}
