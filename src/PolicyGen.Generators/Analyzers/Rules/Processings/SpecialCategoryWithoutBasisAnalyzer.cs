using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0014: special categories of data are processed on a basis that is no condition of Art. 9(2) GDPR.</summary>
/// <remarks>
/// It is an information that a term of <c>DataItems</c> is about health and nothing in its processing names a condition. A processor
/// needs none of its own.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecialCategoryWithoutBasisAnalyzer : ProcessingAnalyzer
{
    private static readonly string[] s_healthItems =
    [
        "DataItems.Allergies",
        "DataItems.Diagnoses",
        "DataItems.Disability",
        "DataItems.HealthData",
        "DataItems.MedicalHistory",
        "DataItems.Medication",
        "DataItems.PatientRecord",
        "DataItems.Prescriptions",
        "DataItems.SickNote",
        "DataItems.Symptoms",
        "DataItems.TreatmentData",
    ];

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.SpecialCategoryWithoutBasis,
        "Special category without basis in Article 9",
        "'{0}' is a special category of data, and {1} condition of Art. 9(2) GDPR; write for example {2}",
        DiagnosticSeverity.Error,
        "Processing special categories is forbidden unless a condition of Art. 9(2) GDPR holds."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.GetAllDeclarations("SpecialCategory"))
        {
            if (
                SpecialCategoryReader.Read(processing.CreateReader(declaration), item: null) is { } category
                && !LegalBasisTable.Get(category.Basis).AllowsSpecialCategories
            )
            {
                yield return new Violation(
                    PolicyContext.GetArgumentPlace(declaration, "Basis"),
                    category.Kind.ToString(),
                    $"Basis.{category.Basis} is no",
                    "Basis.ExplicitConsent"
                );
            }
        }

        if (FindItemWithoutCondition(processing) is { } item)
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(item, "Label"),
                processing.CreateReader(item).ReadText("Label")!.ToString(),
                "nothing here names its",
                "[SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)]"
            )
            {
                Severity = DiagnosticSeverity.Info,
            };
        }
    }

    /// <summary>The first item that is about health, in a processing that names no condition at all.</summary>
    private static Declaration? FindItemWithoutCondition(ProcessingContext processing)
    {
        if (
            processing.ProcessingDeclaration is null
            || processing.Processing.Role == ProcessingRole.Processor
            || processing.GetAllDeclarations("SpecialCategory").Any()
        )
            return null;
        if (processing.Processing.Purposes.Any(purpose => purpose.Bases.Any(basis => LegalBasisTable.Get(basis).AllowsSpecialCategories)))
            return null;
        return processing
            .GetAllDeclarations("DataItem")
            .FirstOrDefault(item => s_healthItems.Contains(processing.CreateReader(item).GetRawText("Label"), StringComparer.Ordinal));
    }
}
