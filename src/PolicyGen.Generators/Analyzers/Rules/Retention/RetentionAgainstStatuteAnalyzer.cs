using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0037: a retention names a statute that prescribes another period.</summary>
/// <remarks>
/// A range of 6 to 10 years that names no provision is one as well: it lumps together periods that German law sets for letters,
/// vouchers and books. If several provisions are named, the period of one of them is enough. Banks, insurers and investment
/// firms still keep vouchers for 10 years, and are recognized by the name of the controller. A provision is named by <c>Statute</c>,
/// <c>Statutes</c>, the <c>Law</c> of a purpose, or in the criterion.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAgainstStatuteAnalyzer() : LiveAnalyzer(RetentionRules.RetentionAgainstStatute)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        foreach (var retention in processing.Processing.Retentions)
        {
            if (processing.FindSource(retention) is not { } declaration)
                continue;
            if (
                retention
                    is { Period: { Years: 6, Months: 0, Days: 0 } from, MaxPeriod: { Years: 10, Months: 0, Days: 0 } to, Statutes.Count: 0 }
                && !NamesProvision(retention, processing)
            )
                yield return new Finding(RetentionRules.LumpedRetention, declaration.Place, PeriodText.Format(from, to));

            if (retention.Period is not { } period || FindPrescribingStatutes(declaration) is not { Count: > 0 } statutes)
                continue;
            if (
                !statutes.Any(statute =>
                    AllowsPeriod(statute, period, processing)
                    || (retention.MaxPeriod is { } longest && AllowsPeriod(statute, longest, processing))
                )
            )
            {
                yield return new Finding(
                    RetentionRules.RetentionAgainstStatute,
                    declaration.GetPlace(
                        declaration.Has(nameof(RetentionAttribute.Statute))
                            ? nameof(RetentionAttribute.Statute)
                            : nameof(RetentionAttribute.Statutes)
                    ),
                    statutes[0].CitationEn,
                    PeriodText.Format(statutes[0].Period),
                    PeriodText.Format(period, retention.MaxPeriod)
                );
            }
        }
    }

    /// <summary>
    /// The provisions that it names; none if one of them is unknown or prescribes nothing, for the period may be its own.
    /// </summary>
    private static List<StatuteFact> FindPrescribingStatutes(Declaration declaration)
    {
        string[] named =
        [
            .. declaration.GetTexts(nameof(RetentionAttribute.Statute)),
            .. declaration.GetTexts(nameof(RetentionAttribute.Statutes)),
        ];
        var facts = named.Select(StatuteTable.Find).OfType<StatuteFact>().Where(statute => statute.Kind == StatuteKind.Retention).ToList();
        return facts.Count == named.Length ? facts : [];
    }

    private static bool AllowsPeriod(StatuteFact statute, CalendarPeriod period, ProcessingContext processing) =>
        period == statute.Period
        || (
            period == statute.FinancialSectorPeriod && FinancialSector.Includes(processing.Analysis.AssemblyPolicy.Document.Controller.Name)
        );

    private static bool NamesProvision(Retention retention, ProcessingContext processing) =>
        retention.Criterion?.ToString().Contains("§") == true || processing.Processing.Purposes.Any(purpose => purpose.Law is not null);
}
