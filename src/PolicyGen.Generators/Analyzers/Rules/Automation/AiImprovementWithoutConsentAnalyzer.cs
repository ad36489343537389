using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0020: personal data are used to improve AI models on another basis than consent.</summary>
/// <remarks>
/// It is an error where special categories of data are processed. A purpose counts when it has <c>PurposeKind.AiImprovement</c>,
/// is <c>Purposes.AiTraining</c> or <c>Purposes.AiFunctionOptimisation</c>, or says so in own words, which is a warning in any case. Data that are analysed in anonymous form only are no
/// personal data and need no consent.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiImprovementWithoutConsentAnalyzer : ProcessingAnalyzer
{
    private static readonly string[] s_trainingTerms = ["Purposes.AiTraining", "Purposes.AiFunctionOptimisation"];

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.AiImprovementWithoutConsent,
        "AI improvement or training without consent",
        "Purpose '{0}' uses personal data to improve AI models without consent; ask for consent, or document the balancing test and suppress this with its reason",
        DiagnosticSeverity.Warning,
        "Legitimate interests can carry it only after a documented balancing test (EDPB Opinion 28/2024)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.Processing.Deidentification == Deidentification.Anonymized)
            yield break;
        foreach (var (purpose, place) in processing.Purposes)
        {
            var isDeclared = purpose.Kind == PurposeKind.AiImprovement || HasTrainingTerm(processing, place);
            if (
                !(isDeclared || TextPatterns.MentionsAiTraining(purpose.Text))
                || purpose.Bases.Count == 0
                || purpose.Bases.Any(basis => LegalBasisTable.Get(basis).IsConsent)
            )
                continue;
            yield return new Violation(place, purpose.Text.ToString())
            {
                Severity = isDeclared && processing.Processing.SpecialCategories.Count > 0 ? DiagnosticSeverity.Error : null,
            };
        }
    }

    private static bool HasTrainingTerm(ProcessingContext processing, Place place) =>
        processing
            .GetDeclarations("Purpose")
            .Any(declaration =>
                declaration.Place == place
                && s_trainingTerms.Contains(processing.CreateReader(declaration).GetRawText("Text"), StringComparer.Ordinal)
            );
}
