using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0041: nothing is said about automated decisions, or a decision is declared without its logic.</summary>
/// <remarks>
/// A contradiction is an error, and so is a decision without its logic or consequences. It is a warning if the policy denies
/// automated decisions although a purpose mentions scoring, profiling or the qualification of leads. Silence is an info, so that
/// nobody declares a negative just to satisfy a rule; it is reported at the first purpose that mentions such an evaluation or
/// individual offers, where there is one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedAutomatedDecisionsAnalyzer() : PolicyAnalyzer(AutomationRules.UnstatedAutomatedDecisions)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        var decisions = policy
            .Processings.SelectMany(processing => processing.Processing.AutomatedDecisions)
            .Concat(policy.Document.AutomatedDecisions)
            .ToList();
        var incomplete = decisions
            .Where(decision => decision is { Logic: null } or { Consequences: null })
            .Select(decision => new Finding(AutomationRules.IncompleteDecision, policy.GetPlace(decision), decision.Name.ToString()));
        var purposes = policy.Processings.SelectMany(processing =>
            processing.Processing.Purposes.Select(purpose => (Purpose: purpose, Place: processing.GetPlace(purpose)))
        );
        if (policy.Find<NoAutomatedDecisionsAttribute>() is { } denial)
        {
            return incomplete.Concat(
                decisions.Count > 0
                    ? [new Finding(AutomationRules.ContradictedNoDecisions, denial.Place)]
                    : purposes
                        .Where(declared => TextPatterns.MentionsScoring(declared.Purpose.Text))
                        .Select(declared => new Finding(
                            AutomationRules.NoDecisionsDespiteScoring,
                            declared.Place,
                            declared.Purpose.Text.ToString()
                        ))
            );
        }

        return decisions.Count > 0 ? incomplete : [FindSilence(policy, purposes)];
    }

    private static Finding FindSilence(PolicyContext policy, IEnumerable<(Purpose Purpose, Place Place)> purposes) =>
        purposes.FirstOrDefault(declared =>
            TextPatterns.MentionsScoring(declared.Purpose.Text) || TextPatterns.MentionsPersonalOffers(declared.Purpose.Text)
        )
            is { Purpose: { } purpose, Place: { } place }
            ? new Finding(AutomationRules.UnstatedDecisionsOnEvaluation, place, purpose.Text.ToString())
            : new Finding(AutomationRules.UnstatedAutomatedDecisions, policy.Root!.Place);
}
