using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0037: a retention names a statute that prescribes another period.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAgainstStatuteAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.RetentionAgainstStatute,
        "Retention differs from the statute",
        "{0} prescribes {1}, not {2}; write the period of the statute, or the statute that prescribes this one",
        DiagnosticSeverity.Warning,
        "The policy states the true period (Art. 13(2)(a) GDPR); vouchers are kept for 8 years since 1 January 2025 (§ 147(3) AO, § 257(4) HGB).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.Everywhere("Retention"))
        {
            var reader = processing.Read(declaration);
            if (reader.Written("Statute") is not { } key || StatuteTable.Find(key) is not { Kind: StatuteKind.Retention } statute || RetentionReader.Read(reader, item: null) is not { Period: { } period } retention) continue;
            if (period != statute.Period && retention.MaxPeriod != statute.Period) yield return new Violation(PolicyContext.PlaceOf(declaration, "Statute"), statute.CitationEn, PeriodText.Of(statute.Period), PeriodText.Of(period, retention.MaxPeriod));
        }
    }
}
