using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0042: nothing says whether data must be provided.</summary>
/// <remarks>
/// A processor says nothing about it: the duty is its controller's to state. Neither does a processing that rests on consent and on a
/// legal obligation, for example to prove that consent: it is voluntary. Nobody has to provide data that only come from others
/// (Art. 14 GDPR).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedProvisionOfDataAnalyzer() : LiveAnalyzer(ProcessingRules.UnstatedProvisionOfData)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (
            processing.Head is null
            || processing.Processing.Role == ProcessingRole.Processor
            || processing.Processing.ProvisionOfData is not null
            || processing.Analysis.Assembly.Find<ProvisionOfDataAttribute>() is not null
        )
            yield break;
        if (
            processing.Processing.Source is not DataSource.None
            && (processing.Processing.Source & (DataSource.DataSubject | DataSource.Automatic)) == 0
        )
            yield break;
        if (processing.HasBasis(Basis.Contract) || (processing.HasBasis(Basis.LegalObligation) && !processing.HasBasis(Basis.Consent)))
            yield return new Finding(ProcessingRules.UnstatedProvisionOfData, processing.Place, processing.Title);
    }
}
