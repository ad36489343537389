using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0011: a purpose has no legal basis.</summary>
/// <remarks>
/// A condition of Art. 9(2) GDPR alone is a warning: it lifts the prohibition on processing special categories, but a basis of
/// Art. 6(1) is still required (CJEU C-667/21).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoLegalBasisAnalyzer() : LiveAnalyzer(LegalBasisRules.NoLegalBasis)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Head is null || processing.Processing.Role == ProcessingRole.Processor)
            yield break;
        foreach (var purpose in processing.Processing.Purposes)
        {
            var place = processing.GetPlace(purpose);
            if (purpose.Bases.Count == 0)
                yield return new Finding(LegalBasisRules.NoLegalBasis, place, purpose.Text.ToString());
            else if (purpose.Bases.All(IsSpecialCategoryCondition))
                yield return new Finding(
                    LegalBasisRules.SpecialCategoryConditionAlone,
                    place,
                    purpose.Text.ToString(),
                    purpose.Bases[0].ToString()
                );
        }
    }

    /// <summary>Explicit consent is consent as well.</summary>
    private static bool IsSpecialCategoryCondition(Basis basis) =>
        basis != Basis.ExplicitConsent && LegalBasisTable.Get(basis).AllowsSpecialCategories;
}
