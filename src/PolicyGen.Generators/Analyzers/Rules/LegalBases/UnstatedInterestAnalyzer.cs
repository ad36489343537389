using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0012: a purpose rests on legitimate interests and does not state them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedInterestAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnstatedInterest,
        "Legitimate interest not stated",
        "Purpose '{0}' rests on legitimate interests but states none; write Interest = \"…\"",
        DiagnosticSeverity.Error,
        "The interests are content of the policy (Art. 13(1)(d) GDPR); an interest that is not told cannot be relied on (CJEU C-394/23)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.ProcessingDeclaration is null)
            yield break;
        foreach (var (purpose, place) in processing.Purposes)
        {
            if (purpose.Bases.Contains(Basis.LegitimateInterests) && purpose.Interest is null)
                yield return new Violation(place, purpose.Text.ToString());
        }
    }
}
