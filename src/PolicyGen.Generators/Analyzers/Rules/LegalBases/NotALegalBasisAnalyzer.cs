using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0013: a provision is given as a legal basis that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotALegalBasisAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NotALegalBasis,
        "Not a legal basis",
        "'{0}' is no legal basis for processing; it governs {1}. Write a basis of Art. 6 or 9 GDPR, and as Law only a law that obliges or permits",
        DiagnosticSeverity.Error,
        "Only Art. 6(1) and 9(2) GDPR, and the laws they refer to, are legal bases; Art. 28, 32, 35 and 44 to 49 GDPR govern how data are processed."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.GetDeclarations("Purpose").Concat(processing.GetDeclarations("LegalBasis")))
        {
            if (
                processing.CreateReader(declaration).GetRawText("Law") is { } law
                && MistakenLegalBases.FindSubjectMatter(law) is { } governs
            )
            {
                yield return new Violation(PolicyContext.GetArgumentPlace(declaration, "Law"), law, governs);
            }
        }
    }
}
