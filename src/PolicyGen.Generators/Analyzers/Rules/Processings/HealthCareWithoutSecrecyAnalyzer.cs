using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0015: Art. 9(2)(h) GDPR is used without naming the professional secrecy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HealthCareWithoutSecrecyAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.HealthCareWithoutSecrecy,
        "Article 9(2)(h) without professional secrecy",
        "Art. 9(2)(h) GDPR needs processing by or under a person bound by professional secrecy (Art. 9(3)); write ProfessionalSecrecy = \"…\" or use Basis.ExplicitConsent",
        DiagnosticSeverity.Warning,
        "Art. 9(2)(h) GDPR holds only for persons bound by professional secrecy (Art. 9(3) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.GetAllDeclarations("SpecialCategory"))
        {
            if (
                SpecialCategoryReader.Read(processing.CreateReader(declaration), item: null) is
                { Basis: Basis.HealthCare, ProfessionalSecrecy: null }
            )
                yield return new Violation(declaration.Place);
        }
    }
}
