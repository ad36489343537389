using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0012: a purpose rests on legitimate interests and does not state them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedInterestAnalyzer() : LiveAnalyzer(LegalBasisRules.UnstatedInterest)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing) =>
        processing.Head is null
            ? []
            : processing
                .Processing.Purposes.Where(purpose => purpose.Bases.Contains(Basis.LegitimateInterests) && purpose.Interest is null)
                .Select(purpose => new Finding(LegalBasisRules.UnstatedInterest, processing.GetPlace(purpose), purpose.Text.ToString()));
}
