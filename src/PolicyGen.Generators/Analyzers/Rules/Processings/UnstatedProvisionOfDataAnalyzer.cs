using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0042: nothing says whether data have to be provided.</summary>
/// <remarks>
/// A processor says nothing of it: the duty is its controller's to state. Neither does a processing that rests on consent and on a
/// legal obligation, for example to prove that consent: it is voluntary. What comes from others alone (Art. 14 GDPR) nobody has to provide.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedProvisionOfDataAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnstatedProvisionOfData,
        "Duty to provide data not stated",
        "Processing '{0}' does not say whether the data have to be given and what follows if not; add [ProvisionOfData(…)] to the class or the assembly",
        DiagnosticSeverity.Info,
        "The policy says whether providing data is required and what follows if not (Art. 13(2)(e) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (
            processing.ProcessingDeclaration is null
            || processing.Processing.Role == ProcessingRole.Processor
            || processing.Processing.ProvisionOfData is not null
            || processing.Analysis.Assembly.Find("ProvisionOfData") is not null
        )
            yield break;
        if (
            processing.Processing.Source is not DataSource.None
            && (processing.Processing.Source & (DataSource.DataSubject | DataSource.Automatic)) == 0
        )
            yield break;
        if (processing.HasBasis(Basis.Contract) || (processing.HasBasis(Basis.LegalObligation) && !processing.HasBasis(Basis.Consent)))
            yield return new Violation(processing.Place, processing.Title);
    }
}
