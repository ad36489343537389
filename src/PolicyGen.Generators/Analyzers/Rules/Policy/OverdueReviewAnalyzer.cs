using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0007: the policy, or the verification of a certification, is past its review date.</summary>
/// <remarks>
/// Dates are compared with the property <c>PolicyGenAsOf</c> of the build (<c>yyyy-MM-dd</c>) and never with the clock: the policy is due
/// when <c>ReviewBy</c> has passed or its <c>AsOf</c> is more than <c>PolicyGenReviewMonths</c> (24) months old, and the look-up in
/// the list of the Data Privacy Framework after 12 months. Without the property, declared dates are compared with the
/// <c>AsOf</c> of the policy alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverdueReviewAnalyzer : AssemblyAnalyzer
{
    /// <summary>Organisations certify themselves for a year.</summary>
    private const int CertificationMonths = 12;

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OverdueReview,
        "Policy or verification past its review date",
        "{0}; {1}",
        DiagnosticSeverity.Warning,
        "The controller reviews and updates what it states, and can show that it does (Art. 5(2), 24(1) GDPR). A certification under the Data Privacy Framework is renewed every year."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.RootDeclaration is not { } root)
            yield break;
        var review = policy.Analysis.Review;
        // The targets of the package refuse most of these; what they let through is no day of the calendar.
        if (review.InvalidProperty is { } unusable)
            yield return new Violation(root.Place, unusable.Problem, unusable.Instead);

        var (asOf, due) = (policy.Document.AsOf, policy.Document.ReviewBy);
        if (due is { } early && asOf is { } start && DateOrder.HasElapsed(early, 0, start))
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(root, "ReviewBy"),
                $"The policy is of {start} and was due for review by {early} already",
                "write a later ReviewBy"
            );
        }
        else if (review.AsOf is { } today && due is { } passed && DateOrder.HasElapsed(passed, 0, today))
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(root, "ReviewBy"),
                $"The policy was due for review by {passed}, and PolicyGenAsOf is {today}",
                "review it, and write the next ReviewBy"
            );
        }

        if (asOf is { } date && review.AsOf is { } day && DateOrder.HasElapsed(date, review.Months, day))
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(root, "AsOf"),
                $"The policy is of {date}, more than {review.Months} months before {day}",
                "review it, and write its new AsOf"
            );
        }

        if ((review.AsOf ?? asOf) is not { } reference)
            yield break;
        foreach (var (place, recipient, verified) in FindVerifications(policy))
        {
            if (DateOrder.HasElapsed(verified, CertificationMonths, reference))
            {
                yield return new Violation(
                    place,
                    $"The certification of '{recipient}' was looked up on {verified}, more than {CertificationMonths} months before {reference}",
                    "look it up in the list again, and write the new VerifiedOn"
                );
            }
        }
    }

    /// <summary>The last look-up of each recipient: earlier ones are history.</summary>
    private static IEnumerable<(Core.Declarations.Place Place, string Recipient, PolicyDate Verified)> FindVerifications(
        PolicyContext policy
    ) =>
        policy
            .GetDeclarations("Transfer")
            .Select(declaration => (Declaration: declaration, Reader: policy.CreateReader(declaration)))
            .Select(transfer =>
                (
                    transfer.Declaration,
                    Mechanism: transfer.Reader.ReadMechanism("Mechanism")?.Key,
                    Recipient: transfer.Reader.ReadName("Recipient"),
                    Verified: transfer.Reader.ReadDate("VerifiedOn")
                )
            )
            .Where(transfer => transfer is { Mechanism: "DPF", Recipient: not null, Verified: not null })
            .GroupBy(transfer => RecipientKey.FromName(transfer.Recipient!), StringComparer.Ordinal)
            .Select(group => group.OrderBy(transfer => transfer.Verified!.Value).Last())
            .Select(transfer =>
                (PolicyContext.GetArgumentPlace(transfer.Declaration, "VerifiedOn"), transfer.Recipient!, transfer.Verified!.Value)
            );
}
