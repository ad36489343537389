using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0040: nothing is said about a data protection officer, or the statement contradicts others.</summary>
/// <remarks>
/// It is an error if an officer is both named and denied. It is a warning if an officer is denied although the controller is a
/// public body, although an impact assessment was carried out, or although an AI talks to people about special categories of data
/// and no <c>ImpactAssessment(AssessmentState.NotRequired, Reason = "…")</c> says why none is needed. Silence is an info, so that
/// nobody declares a negative just to satisfy a rule.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedDataProtectionOfficerAnalyzer() : PolicyAnalyzer(ControllerRules.UnstatedDataProtectionOfficer)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        var isNamed = policy.Find<DataProtectionOfficerAttribute>() is not null;
        var denial = policy.Find<NoDataProtectionOfficerAttribute>();
        if (denial is null)
        {
            if (!isNamed)
                yield return new Finding(ControllerRules.UnstatedDataProtectionOfficer, policy.Root!.Place);
        }
        else if (isNamed)
            yield return new Finding(ControllerRules.ContradictedOfficer, denial.Place);
        else if (policy.Document.Controller.Country?.Code == "DE" && FindDoubt(policy.Document, denial.Place) is { } doubt)
            yield return doubt;
    }

    private static Finding? FindDoubt(PolicyDocument document, Place place)
    {
        if (LegalForms.IsPublicBody(document.Controller))
            return new Finding(ControllerRules.PublicBodyWithoutOfficer, place);
        if (
            document.ImpactAssessment is { State: AssessmentState.Done }
            || document.Processings.Any(processing => processing.ImpactAssessment is { State: AssessmentState.Done })
        )
            return new Finding(ControllerRules.AssessmentWithoutOfficer, place);
        var risky = document.Processings.FirstOrDefault(processing =>
            SuggestsImpactAssessment(processing) && !HasReason(processing.ImpactAssessment ?? document.ImpactAssessment)
        );
        return risky is null ? null : new Finding(ControllerRules.RiskyProcessingWithoutOfficer, place, risky.Title.ToString());
    }

    /// <summary>Either of the two alone is common and not a reason for a warning.</summary>
    private static bool SuggestsImpactAssessment(Processing processing) =>
        processing.AiInteraction is not null && processing.SpecialCategories.Count > 0;

    /// <summary>A published statement gives the reason as well as an internal one.</summary>
    private static bool HasReason(ImpactAssessment? assessment) =>
        assessment is { State: AssessmentState.NotRequired } and ({ Reason: not null } or { Statement: not null });
}
