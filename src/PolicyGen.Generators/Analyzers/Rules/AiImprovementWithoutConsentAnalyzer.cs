using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0020: personal data are used to improve AI models on another basis than consent.</summary>
/// <remarks>
/// It is an error where special categories of data are processed.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiImprovementWithoutConsentAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.AiImprovementWithoutConsent,
        "AI improvement or training without consent",
        "Purpose '{0}' uses personal data to improve AI models without consent; ask for consent, or document the balancing test and suppress this with its reason",
        DiagnosticSeverity.Warning,
        "Legitimate interests can carry it only after a documented balancing test (EDPB Opinion 28/2024).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var (purpose, place) in processing.Purposes)
        {
            if (purpose.Kind != PurposeKind.AiImprovement || purpose.Bases.Count == 0 || purpose.Bases.Any(basis => LegalBasisTable.Get(basis).IsConsent)) continue;
            yield return new Violation(place, purpose.Text.ToString()) { Severity = processing.Processing.SpecialCategories.Count > 0 ? DiagnosticSeverity.Error : null };
        }
    }
}
