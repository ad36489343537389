using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0014: special categories of data are processed on a basis that is no condition of Art. 9(2) GDPR.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecialCategoryWithoutBasisAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.SpecialCategoryWithoutBasis,
        "Special category without basis in Article 9",
        "'{0}' is a special category of data, and {1} is no condition of Art. 9(2) GDPR; write for example Basis.ExplicitConsent",
        DiagnosticSeverity.Error,
        "Processing special categories is forbidden unless a condition of Art. 9(2) GDPR holds.");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.Everywhere("SpecialCategory"))
        {
            if (SpecialCategoryReader.Read(processing.Read(declaration), item: null) is { } category && !LegalBasisTable.Get(category.Basis).IsArticle9)
            {
                yield return new Violation(PolicyContext.PlaceOf(declaration, "Basis"), category.Kind.ToString(), "Basis." + category.Basis);
            }
        }
    }
}
