using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0010: a processing declares no purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoPurposeAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoPurpose,
        "Processing without purpose",
        "Processing '{0}' declares no purpose; add [Purpose(Purposes.…, Basis.…)]",
        DiagnosticSeverity.Error,
        "The purposes are content of every policy (Art. 13(1)(c), 5(1)(b) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.ProcessingDeclaration is not null && processing.Processing.Purposes.Count == 0)
            yield return new Violation(processing.Place, processing.Title);
    }
}
