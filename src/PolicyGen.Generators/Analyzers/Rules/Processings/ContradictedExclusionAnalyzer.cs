using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0019: one declaration says that something is not done, and another says that it is.</summary>
/// <remarks>
/// A constant of <c>Exclusions</c>, <c>AiTraining(AiTrainingUse.None)</c> and a purpose with <c>Exclusive = true</c> are compared with the
/// purposes, recipients, items, cookies and decisions of the same processing, or of all of them if they stand on the assembly.
/// <c>[NoRecipients]</c> is compared with the recipients of its class. Exclusions in other words and those with <c>For</c> are not judged.
/// A processor is not a third party, and a purpose that a law imposes does not contradict an exclusive one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictedExclusionAnalyzer() : PolicyAnalyzer(ProcessingRules.ContradictedExclusion)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        var recipients = policy.Recipients.ToDictionary(merged => merged.Key, merged => merged.Recipient, StringComparer.Ordinal);
        return FindGeneralContradictions(policy, recipients)
            .Concat(policy.Processings.SelectMany(processing => FindContradictions(policy, processing, recipients)));
    }

    /// <summary>For each statement on the assembly one contradiction is enough: the others are found when it is gone.</summary>
    private static IEnumerable<Finding> FindGeneralContradictions(PolicyContext policy, Dictionary<string, Recipient> recipients)
    {
        foreach (var exclusion in policy.Document.Exclusions)
        {
            var contradictions = policy
                .Processings.Select(processing => FindContradiction(policy, processing, processing.Processing, exclusion, recipients))
                .Prepend(FindGeneralDecision(policy, exclusion));
            if (contradictions.FirstOrDefault(found => found is not null) is { } finding)
                yield return finding;
        }

        if (
            policy.Document.AiTraining is { } training
            && policy
                .Processings.Select(processing => FindTraining(policy, processing, training))
                .FirstOrDefault(found => found is not null)
                is { } trained
        )
            yield return trained;
    }

    private static IEnumerable<Finding> FindContradictions(
        PolicyContext policy,
        ProcessingContext processing,
        Dictionary<string, Recipient> recipients
    )
    {
        // What holds for the whole policy holds for a class that does not say otherwise.
        var complete = processing.Processing with
        {
            AiTraining = processing.Processing.AiTraining ?? policy.Document.AiTraining,
        };
        foreach (var exclusion in processing.Processing.Exclusions)
        {
            if (FindContradiction(policy, processing, complete, exclusion, recipients) is { } finding)
                yield return finding;
        }

        if (processing.Processing.AiTraining is { } training && FindTraining(policy, processing, training) is { } trained)
            yield return trained;
        if (FindSecondPurpose(processing) is { } second)
            yield return second;
        if (
            processing.Type.Find<NoRecipientsAttribute>() is { } denial
            && processing
                .Processing.Recipients.Select(use => recipients.TryGetValue(use.RecipientId, out var recipient) ? recipient : null)
                .FirstOrDefault(ReceivesData)
                is { } receiving
        )
        {
            yield return new Finding(
                ProcessingRules.ContradictedExclusion,
                denial.Place,
                "[NoRecipients]",
                $"the recipient '{receiving.Name}'",
                processing.Title
            );
        }
    }

    /// <summary>Decisions that are declared on the assembly belong to no processing.</summary>
    private static Finding? FindGeneralDecision(PolicyContext policy, Exclusion exclusion) =>
        policy.Document.AutomatedDecisions is { Count: > 0 } decisions
        && FindLimitlessTerm(policy, exclusion) is Exclusions.AutomatedDecisions or Exclusions.Profiling
            ? new Finding(
                ProcessingRules.ContradictedLimitableExclusion,
                policy.GetPlace(exclusion, nameof(ExcludesAttribute.What)),
                exclusion.Text.ToString(),
                $"the automated decision '{decisions[0].Name}'",
                "[assembly: AutomatedDecision]"
            )
            : null;

    private static Finding? FindContradiction(
        PolicyContext policy,
        ProcessingContext processing,
        Processing complete,
        Exclusion exclusion,
        Dictionary<string, Recipient> recipients
    )
    {
        if (FindLimitlessTerm(policy, exclusion) is not { } term)
            return null;
        var always = complete
            .Recipients.Where(use => use.Condition is null && recipients.ContainsKey(use.RecipientId))
            .Select(use => recipients[use.RecipientId]);
        var found = ExclusionConflict.Find(term, complete, always, policy.Document.Controller, policy.Document.Languages);
        return found is null
            ? null
            : new Finding(
                ProcessingRules.ContradictedLimitableExclusion,
                policy.GetPlace(exclusion, nameof(ExcludesAttribute.What)),
                exclusion.Text.ToString(),
                found,
                processing.Title
            );
    }

    /// <summary>The exclusion as it is declared; null for one that is limited to certain data.</summary>
    private static string? FindLimitlessTerm(PolicyContext policy, Exclusion exclusion) =>
        policy.FindSource(exclusion) is { } declaration && !declaration.Has(nameof(ExcludesAttribute.For))
            ? declaration.GetText(nameof(ExcludesAttribute.What))
            : null;

    private static Finding? FindTraining(PolicyContext policy, ProcessingContext processing, AiTraining training) =>
        training.Use == AiTrainingUse.None
        && ExclusionConflict.FindAiTraining(processing.Processing, policy.Document.Languages) is { } contradiction
            ? new Finding(
                ProcessingRules.ContradictedExclusion,
                policy.GetPlace(training, nameof(AiTrainingAttribute.Use)),
                "AiTrainingUse.None",
                contradiction,
                processing.Title
            )
            : null;

    /// <summary>Software on the controller's own servers and staff receive nothing.</summary>
    private static bool ReceivesData(Recipient? recipient) =>
        recipient is not null and not ({ SelfHosted: true, HostedBy: null } or { Kind: RecipientKind.Internal });

    private static Finding? FindSecondPurpose(ProcessingContext processing)
    {
        if (processing.Processing.Purposes.FirstOrDefault(purpose => purpose.IsExclusive) is not { } exclusive)
            return null;
        var other = processing
            .Processing.Purposes.Where(purpose => !ReferenceEquals(purpose, exclusive) && !IsImposedByLaw(purpose))
            .Select(purpose => $"the purpose '{purpose.Text}'")
            .FirstOrDefault();
        var contradiction = other ?? FindOtherUse(processing);
        return contradiction is null
            ? null
            : new Finding(
                ProcessingRules.ContradictedExclusivePurpose,
                processing.GetPlace(exclusive, nameof(PurposeAttribute.Exclusive)),
                exclusive.Text.ToString(),
                contradiction,
                processing.Title
            );
    }

    private static bool IsImposedByLaw(Purpose purpose) =>
        purpose.Bases.Count > 0 && purpose.Bases.All(basis => basis == Basis.LegalObligation);

    private static string? FindOtherUse(ProcessingContext processing) =>
        processing
            .Type.AllDeclarations.Where(declaration => declaration.IsAttribute<UsedInAttribute>())
            .Select(declaration => declaration.GetText(nameof(UsedInAttribute.Processing)))
            .Where(target => target is not null && target != processing.Type.FullName)
            .Select(target => $"the use in '{target}'")
            .FirstOrDefault();
}
