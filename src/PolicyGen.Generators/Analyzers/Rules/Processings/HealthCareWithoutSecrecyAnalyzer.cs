using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0015: Art. 9(2)(h) GDPR is used without naming the professional secrecy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HealthCareWithoutSecrecyAnalyzer() : LiveAnalyzer(ProcessingRules.HealthCareWithoutSecrecy)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing) =>
        processing
            .Processing.SpecialCategories.Where(category => category is { Basis: Basis.HealthCare, ProfessionalSecrecy: null })
            .SelectMany(processing.FindSources)
            .Select(declaration => new Finding(ProcessingRules.HealthCareWithoutSecrecy, declaration.Place));
}
