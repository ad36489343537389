using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0014: special categories of data are processed on a basis that is not a condition of Art. 9(2) GDPR.</summary>
/// <remarks>
/// It is an info if a term of <c>DataItems</c> is about health and nothing in its processing names a condition. A processor
/// needs none of its own.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecialCategoryWithoutBasisAnalyzer() : LiveAnalyzer(ProcessingRules.SpecialCategoryWithoutBasis)
{
    private static readonly string[] s_healthItems =
    [
        DataItems.Allergies,
        DataItems.Diagnoses,
        DataItems.Disability,
        DataItems.HealthData,
        DataItems.MedicalHistory,
        DataItems.Medication,
        DataItems.PatientRecord,
        DataItems.Prescriptions,
        DataItems.SickNote,
        DataItems.Symptoms,
        DataItems.TreatmentData,
    ];

    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        foreach (var category in processing.Processing.SpecialCategories)
        {
            if (LegalBasisTable.Get(category.Basis).AllowsSpecialCategories)
                continue;
            foreach (var declaration in processing.FindSources(category))
            {
                yield return new Finding(
                    ProcessingRules.SpecialCategoryWithoutBasis,
                    declaration.GetPlace(nameof(SpecialCategoryAttribute.Basis)),
                    category.Kind.ToString(),
                    category.Basis.ToString()
                );
            }
        }

        if (FindItemWithoutCondition(processing) is { } item)
        {
            yield return new Finding(
                ProcessingRules.HealthDataWithoutCondition,
                processing.GetPlace(item, nameof(DataItemAttribute.Label)),
                item.Label.ToString()
            );
        }
    }

    /// <summary>The first item that is about health, in a processing that names no condition at all.</summary>
    private static DataItem? FindItemWithoutCondition(ProcessingContext processing)
    {
        if (
            processing.Head is null
            || processing.Processing.Role == ProcessingRole.Processor
            || processing.Type.Declares<SpecialCategoryAttribute>()
        )
            return null;
        if (processing.Processing.Purposes.Any(purpose => purpose.Bases.Any(basis => LegalBasisTable.Get(basis).AllowsSpecialCategories)))
            return null;
        return processing.Processing.DataItems.FirstOrDefault(item =>
            s_healthItems.Contains(processing.FindSource(item)?.GetText(nameof(DataItemAttribute.Label)), StringComparer.Ordinal)
        );
    }
}
