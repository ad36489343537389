using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0011: a purpose has no legal basis.</summary>
/// <remarks>
/// A condition of Art. 9(2) GDPR alone is a warning: it lifts the ban on special categories, and a basis of Art. 6(1) is needed
/// besides (CJEU C-667/21).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoLegalBasisAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoLegalBasis,
        "Processing without legal basis",
        "Purpose '{0}' has no legal basis{1}; write it behind the purpose, for example Basis.Contract, or add [LegalBasis] to the class",
        DiagnosticSeverity.Error,
        "The legal basis of each purpose is content of every policy (Art. 13(1)(c), 6(1) GDPR). A processor acts on the basis of its controller."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.ProcessingDeclaration is null || processing.Processing.Role == ProcessingRole.Processor)
            yield break;
        foreach (var (purpose, place) in processing.Purposes)
        {
            if (purpose.Bases.Count == 0)
                yield return new Violation(place, purpose.Text.ToString(), "");
            else if (purpose.Bases.All(IsSpecialCategoryCondition))
                yield return new Violation(place, purpose.Text.ToString(), $" in Art. 6(1) GDPR beside Basis.{purpose.Bases[0]}")
                {
                    Severity = DiagnosticSeverity.Warning,
                };
        }
    }

    /// <summary>Explicit consent is consent as well.</summary>
    private static bool IsSpecialCategoryCondition(Basis basis) =>
        basis != Basis.ExplicitConsent && LegalBasisTable.Get(basis).AllowsSpecialCategories;
}
