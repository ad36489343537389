using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0041: nothing is said of automated decisions, or a decision is declared without its logic.</summary>
/// <remarks>
/// A contradiction is an error, and so is a decision without its logic or consequences. It is a warning when it is said that there are
/// none although a purpose speaks of scoring, profiling or the qualification of leads. Silence is an
/// information, so that nobody declares a negative to quiet a rule; it is reported at the first purpose that speaks of such an
/// evaluation or of individual offers, where there is one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedAutomatedDecisionsAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnstatedAutomatedDecisions,
        "Automated decisions: no or contradictory statement",
        "{0}; {1}",
        DiagnosticSeverity.Error,
        "Automated decisions are content of the policy with their logic and consequences (Art. 13(2)(f), 22 GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.RootDeclaration is not { } root)
            yield break;
        foreach (var processing in policy.Processings)
        {
            foreach (
                var decision in processing
                    .GetDeclarations("AutomatedDecision")
                    .Where(decision =>
                        AutomationReader.ReadDecision(processing.CreateReader(decision)) is { Logic: null } or { Consequences: null }
                    )
            )
                yield return Incomplete(decision);
        }

        foreach (
            var decision in policy
                .GetDeclarations("AutomatedDecision")
                .Where(decision =>
                    AutomationReader.ReadDecision(new DeclarationReader(decision, policy.Analysis.Header.Context, findings: null))
                        is { Logic: null }
                            or { Consequences: null }
                )
        )
            yield return Incomplete(decision);
        var decides =
            policy.Document.AutomatedDecisions.Count > 0
            || policy.Document.Processings.Any(processing => processing.AutomatedDecisions.Count > 0);
        if (policy.FindDeclaration("NoAutomatedDecisions") is { } none)
        {
            if (decides)
                yield return new Violation(
                    none.Place,
                    "It is said that there are no automated decisions, but one is declared",
                    "keep one of the two"
                );
            foreach (var (purpose, place) in policy.Processings.SelectMany(processing => processing.Purposes))
            {
                if (!decides && TextPatterns.MentionsScoring(purpose.Text))
                    yield return new Violation(
                        place,
                        $"It is said that there are no automated decisions, but the purpose '{purpose.Text}' speaks of them",
                        "add [AutomatedDecision(…)], or say in the purpose what people decide"
                    )
                    {
                        Severity = DiagnosticSeverity.Warning,
                    };
            }
        }
        else if (
            !decides
            && policy
                .Processings.SelectMany(processing => processing.Purposes)
                .FirstOrDefault(purpose =>
                    TextPatterns.MentionsScoring(purpose.Purpose.Text) || TextPatterns.MentionsPersonalOffers(purpose.Purpose.Text)
                )
                is { Purpose: { } evaluating, Place: { } place }
        )
        {
            yield return new Violation(
                place,
                $"The purpose '{evaluating.Text}' may evaluate people, and nothing is said of automated decisions",
                "add [AutomatedDecision(…)] where there is one, or [assembly: NoAutomatedDecisions(\"…\")] with the reason"
            )
            {
                Severity = DiagnosticSeverity.Info,
                StrictSeverity = DiagnosticSeverity.Warning,
            };
        }
        else if (!decides)
        {
            yield return new Violation(
                root.Place,
                "Nothing is said of automated decisions",
                "add [AutomatedDecision(…)] where there is one, or [assembly: NoAutomatedDecisions(\"…\")] with the reason"
            )
            {
                Severity = DiagnosticSeverity.Info,
                StrictSeverity = DiagnosticSeverity.Warning,
            };
        }

        static Violation Incomplete(Declaration decision) =>
            new(decision.Place, "The decision has no logic or no consequences", "write Logic = \"…\" and Consequences = \"…\"");
    }
}
