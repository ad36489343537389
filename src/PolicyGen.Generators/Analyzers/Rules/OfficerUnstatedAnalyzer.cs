using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0040: nothing is said of a data protection officer, or the statement contradicts other ones.</summary>
/// <remarks>
/// A contradiction is an error: an officer is named and it is said that there is none. It is a warning when it is said that there
/// is none although an impact assessment was made. Silence is an information, so that nobody declares a negative to quiet a rule.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OfficerUnstatedAnalyzer : WholePolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OfficerUnstated,
        "Data protection officer: missing or contradicted",
        "{0}; {1}",
        DiagnosticSeverity.Error,
        "A named officer is content of the policy (Art. 13(1)(b) GDPR). An impact assessment makes an officer necessary whatever the size (§ 38(1) s. 2 BDSG), and the list of the German authorities counts AI that talks to people among the cases (DSK list no. 11).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.Root is not { } root) yield break;
        if (policy.Find("DataProtectionOfficer") is not null && policy.Find("NoDataProtectionOfficer") is { } both)
        {
            yield return new Violation(both.Place, "An officer is named and it is said that there is none", "keep one of the two");
        }
        else if (policy.Find("NoDataProtectionOfficer") is { } none)
        {
            var done = policy.Document.ImpactAssessment is { State: AssessmentState.Done } || policy.Document.Processings.Any(processing => processing.ImpactAssessment is { State: AssessmentState.Done });
            if (done && policy.Document.Controller.Country?.Code == "DE")
            {
                yield return new Violation(none.Place, "It is said that there is no officer, but an impact assessment was made", "name an officer (§ 38(1) s. 2 BDSG), or check the assessment") { Severity = DiagnosticSeverity.Warning };
            }
        }
        else if (policy.Find("DataProtectionOfficer") is null)
        {
            yield return new Violation(root.Place, "Nothing is said of a data protection officer", "add [assembly: DataProtectionOfficer(…)], or [assembly: NoDataProtectionOfficer(\"…\")] with the reason") { Severity = DiagnosticSeverity.Info, StrictSeverity = DiagnosticSeverity.Warning };
        }
    }
}
