using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0007: the policy, or the verification of a certification, is past its review date.</summary>
/// <remarks>
/// Dates are compared with the property <c>PolicyGenAsOf</c> of the build (<c>yyyy-MM-dd</c>), never with the clock: the policy is due
/// when <c>ReviewBy</c> has passed or its <c>AsOf</c> is more than <c>PolicyGenReviewMonths</c> (24) months ago, and the check of
/// the list of the Data Privacy Framework after 12 months. Without the property, declared dates are only compared with the
/// <c>AsOf</c> of the policy.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverdueReviewAnalyzer() : LiveAnalyzer(PolicyRules.OverdueReview)
{
    /// <summary>Organizations certify themselves for a year.</summary>
    private const int CertificationMonths = 12;

    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Root is not { } root)
            return [];
        var review = policy.Analysis.Review;
        var findings = FindOverduePolicy(policy.Document, root, review);
        if (review.FindInvalidProperty() is { } invalid)
            findings = findings.Prepend(new Finding(invalid.Rule, root.Place, invalid.Value));
        return (review.AsOf ?? policy.Document.AsOf) is { } reference
            ? findings.Concat(FindOldCertificationChecks(policy, reference))
            : findings;
    }

    private static IEnumerable<Finding> FindOverduePolicy(PolicyDocument document, Declaration root, ReviewSettings review)
    {
        var reviewPlace = root.GetPlace(nameof(PrivacyPolicyAttribute.ReviewBy));
        if (document is { ReviewBy: { } early, AsOf: { } start } && DateOrder.HasElapsed(early, 0, start))
            yield return new Finding(PolicyRules.ReviewDueBeforePolicy, reviewPlace, start.ToString(), early.ToString());
        else if (review.AsOf is { } today && document.ReviewBy is { } due && DateOrder.HasElapsed(due, 0, today))
            yield return new Finding(PolicyRules.OverdueReview, reviewPlace, due.ToString(), today.ToString());

        if (document.AsOf is { } date && review.AsOf is { } day && DateOrder.HasElapsed(date, review.Months, day))
        {
            yield return new Finding(
                PolicyRules.OldPolicy,
                root.GetPlace(nameof(PrivacyPolicyAttribute.AsOf)),
                date.ToString(),
                review.Months.ToString(CultureInfo.InvariantCulture),
                day.ToString()
            );
        }
    }

    /// <summary>The last check of each recipient counts: earlier ones are history.</summary>
    private static IEnumerable<Finding> FindOldCertificationChecks(PolicyContext policy, PolicyDate reference) =>
        from declaration in policy.Analysis.AllDeclarations.FindAll<TransferAttribute>()
        let recipient = declaration.GetText(nameof(TransferAttribute.Recipient))
        let mechanism = declaration.GetText(nameof(TransferAttribute.Mechanism))
        let verified = ParseDate(declaration.GetText(nameof(TransferAttribute.VerifiedOn)))
        where recipient is not null && verified is not null
        where mechanism is not null && MechanismTable.Find(mechanism)?.Key == Mechanisms.DPF
        group (Declaration: declaration, Recipient: recipient, Verified: verified.Value) by RecipientKey.FromName(recipient) into checks
        let last = checks.OrderBy(check => check.Verified).Last()
        where DateOrder.HasElapsed(last.Verified, CertificationMonths, reference)
        select new Finding(
            PolicyRules.OldCertificationCheck,
            last.Declaration.GetPlace(nameof(TransferAttribute.VerifiedOn)),
            last.Recipient,
            last.Verified.ToString(),
            CertificationMonths.ToString(CultureInfo.InvariantCulture),
            reference.ToString()
        );

    private static PolicyDate? ParseDate(string? text) => PolicyDate.TryParse(text, out var date) ? date : null;
}
