using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0037: a retention names a statute that prescribes another period.</summary>
/// <remarks>
/// A range of 6 to 10 years that names no provision is one as well: it lumps together periods that German law has for letters,
/// vouchers and books. A provision is named by <c>Statute</c>, <c>Statutes</c>, the <c>Law</c> of a purpose, or in the criterion.
/// </remarks>
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
            if (RetentionReader.Read(reader, item: null) is { Period: { Years: 6, Months: 0, Days: 0 } from, MaxPeriod: { Years: 10, Months: 0, Days: 0 } to, Statutes.Count: 0 } range && !NamesProvision(range, processing))
            {
                yield return new Violation(declaration.Place, "German law", "6 years for commercial letters, 8 for vouchers and 10 for books", PeriodText.Of(from, to));
            }

            if (reader.Written("Statute") is not { } key || StatuteTable.Find(key) is not { Kind: StatuteKind.Retention } statute || RetentionReader.Read(reader, item: null) is not { Period: { } period } retention) continue;
            if (period != statute.Period && retention.MaxPeriod != statute.Period) yield return new Violation(PolicyContext.PlaceOf(declaration, "Statute"), statute.CitationEn, PeriodText.Of(statute.Period), PeriodText.Of(period, retention.MaxPeriod));
        }
    }

    private static bool NamesProvision(Retention retention, ProcessingContext processing) =>
        retention.Criterion?.ToString().Contains("§") == true || processing.Processing.Purposes.Any(purpose => purpose.Law is not null);
}
