using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0040: nothing is said of a data protection officer, or the statement contradicts other ones.</summary>
/// <remarks>
/// A contradiction is an error: an officer is named and it is said that there is none. It is a warning when it is said that there
/// is none although the controller is a public body, although an impact assessment was made, or although an AI talks to people about special categories of data and no
/// <c>ImpactAssessment(AssessmentState.NotRequired, Reason = "…")</c> says why none is needed. Silence is an information, so that
/// nobody declares a negative to quiet a rule.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedDataProtectionOfficerAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnstatedDataProtectionOfficer,
        "Data protection officer: missing or contradicted",
        "{0}; {1}",
        DiagnosticSeverity.Error,
        "A named officer is content of the policy (Art. 13(1)(b) GDPR). An impact assessment makes an officer necessary whatever the size (§ 38(1) s. 2 BDSG), and the list of the German authorities counts AI that talks to people among the cases (DSK list no. 11).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.RootDeclaration is not { } root)
            yield break;
        if (policy.FindDeclaration("DataProtectionOfficer") is not null && policy.FindDeclaration("NoDataProtectionOfficer") is { } both)
        {
            yield return new Violation(both.Place, "An officer is named and it is said that there is none", "keep one of the two");
        }
        else if (policy.FindDeclaration("NoDataProtectionOfficer") is { } none)
        {
            if (policy.Document.Controller.Country?.Code != "DE")
                yield break;
            var document = policy.Document;
            if (LegalForms.IsPublicBody(document.Controller))
            {
                yield return new Violation(
                    none.Place,
                    "It is said that there is no officer, but the controller is a public body",
                    "name its officer (Art. 37(1)(a) GDPR)"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            }
            else if (
                document.ImpactAssessment is { State: AssessmentState.Done }
                || document.Processings.Any(processing => processing.ImpactAssessment is { State: AssessmentState.Done })
            )
            {
                yield return new Violation(
                    none.Place,
                    "It is said that there is no officer, but an impact assessment was made",
                    "name an officer (§ 38(1) s. 2 BDSG), or check the assessment"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            }
            else if (
                document.Processings.FirstOrDefault(processing =>
                    SuggestsImpactAssessment(processing) && !HasReason(processing.ImpactAssessment ?? document.ImpactAssessment)
                ) is
                { } risky
            )
            {
                yield return new Violation(
                    none.Place,
                    $"It is said that there is no officer, but in '{risky.Title}' an AI talks to people about special categories of data, which speaks for an impact assessment and so for an officer",
                    "name an officer (§ 38(1) s. 2 BDSG), or write [ImpactAssessment(AssessmentState.NotRequired, Reason = \"…\")]"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            }
        }
        else if (policy.FindDeclaration("DataProtectionOfficer") is null)
        {
            yield return new Violation(
                root.Place,
                "Nothing is said of a data protection officer",
                "add [assembly: DataProtectionOfficer(…)], or [assembly: NoDataProtectionOfficer(\"…\")] with the reason"
            )
            {
                Severity = DiagnosticSeverity.Info,
                StrictSeverity = DiagnosticSeverity.Warning,
            };
        }
    }

    /// <summary>One of the two alone is common and no reason for a warning.</summary>
    private static bool SuggestsImpactAssessment(Processing processing) =>
        processing.AiInteraction is not null && processing.SpecialCategories.Count > 0;

    /// <summary>A published statement gives the reason as well as an internal one.</summary>
    private static bool HasReason(ImpactAssessment? assessment) =>
        assessment is { State: AssessmentState.NotRequired } and ({ Reason: not null } or { Statement: not null });
}
