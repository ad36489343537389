using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0020: personal data are used to improve AI models on a legal basis other than consent.</summary>
/// <remarks>
/// It is an error where special categories of data are processed. A purpose counts if it has <c>PurposeKind.AiImprovement</c>,
/// is <c>Purposes.AiTraining</c> or <c>Purposes.AiFunctionOptimisation</c>, or says so in its own words, which is always a warning.
/// Data that are only analyzed in anonymous form are not personal data and need no consent.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiImprovementWithoutConsentAnalyzer() : LiveAnalyzer(AutomationRules.AiImprovementWithoutConsent)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Processing.Deidentification == Deidentification.Anonymized)
            yield break;
        foreach (var purpose in processing.Processing.Purposes)
        {
            var isDeclared = purpose.Kind == PurposeKind.AiImprovement || HasTrainingTerm(processing, purpose);
            if (
                !(isDeclared || TextPatterns.MentionsAiTraining(purpose.Text))
                || purpose.Bases.Count == 0
                || purpose.Bases.Any(basis => LegalBasisTable.Get(basis).IsConsent)
            )
                continue;
            yield return new Finding(
                isDeclared && processing.Processing.SpecialCategories.Count > 0
                    ? AutomationRules.AiImprovementWithSpecialCategories
                    : AutomationRules.AiImprovementWithoutConsent,
                processing.GetPlace(purpose),
                purpose.Text.ToString()
            );
        }
    }

    private static bool HasTrainingTerm(ProcessingContext processing, Purpose purpose) =>
        processing.FindSource(purpose)?.GetText(nameof(PurposeAttribute.Text)) is Purposes.AiTraining or Purposes.AiFunctionOptimisation;
}
