using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0037: a retention names a statute that prescribes another period.</summary>
/// <remarks>
/// A range of 6 to 10 years that names no provision is one as well: it lumps together periods that German law has for letters,
/// vouchers and books. Where several provisions are named, the period of one of them is enough. Banks, insurers and investment
/// firms keep vouchers for 10 years still, and are known by the name of the controller. A provision is named by <c>Statute</c>, <c>Statutes</c>, the <c>Law</c> of a purpose, or in the criterion.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAgainstStatuteAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.RetentionAgainstStatute,
        "Retention differs from the statute",
        "{0} prescribes {1}, not {2}; write the period of the statute, or the statute that prescribes this one",
        DiagnosticSeverity.Warning,
        "The policy states the true period (Art. 13(2)(a) GDPR); vouchers are kept for 8 years since 1 January 2025 (§ 147(3) AO, § 257(4) HGB)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.GetAllDeclarations("Retention"))
        {
            var reader = processing.CreateReader(declaration);
            if (
                RetentionReader.Read(reader, item: null)
                    is {
                        Period: { Years: 6, Months: 0, Days: 0 } from,
                        MaxPeriod: { Years: 10, Months: 0, Days: 0 } to,
                        Statutes.Count: 0
                    } range
                && !NamesProvision(range, processing)
            )
            {
                yield return new Violation(
                    declaration.Place,
                    "German law",
                    "6 years for commercial letters, 8 for vouchers and 10 for books",
                    PeriodText.Format(from, to)
                );
            }

            if (
                RetentionReader.Read(reader, item: null) is not { Period: { } period } retention
                || FindPrescribingStatutes(reader) is not { Count: > 0 } statutes
            )
                continue;
            if (
                !statutes.Any(statute =>
                    AllowsPeriod(statute, period, processing)
                    || (retention.MaxPeriod is { } longest && AllowsPeriod(statute, longest, processing))
                )
            )
            {
                yield return new Violation(
                    PolicyContext.GetArgumentPlace(declaration, reader.Has("Statute") ? "Statute" : "Statutes"),
                    statutes[0].CitationEn,
                    PeriodText.Format(statutes[0].Period),
                    PeriodText.Format(period, retention.MaxPeriod)
                );
            }
        }
    }

    /// <summary>The provisions that it names; none where one of them is unknown or prescribes nothing, for the period may be its.</summary>
    private static List<StatuteFact> FindPrescribingStatutes(DeclarationReader reader)
    {
        string[] named = [.. reader.GetRawText("Statute") is { } one ? [one] : (IEnumerable<string>)[], .. reader.GetRawTexts("Statutes")];
        var facts = named.Select(StatuteTable.Find).OfType<StatuteFact>().Where(statute => statute.Kind == StatuteKind.Retention).ToList();
        return facts.Count == named.Length ? facts : [];
    }

    private static bool AllowsPeriod(StatuteFact statute, CalendarPeriod period, ProcessingContext processing) =>
        period == statute.Period || (period == statute.FinancialSectorPeriod && FinancialSector.Includes(GetControllerName(processing)));

    private static string GetControllerName(ProcessingContext processing) =>
        processing.Analysis.Assembly.Find("DataController") is { } controller
        && processing.CreateReader(controller).ReadName("Name") is { } name
            ? name
            : "";

    private static bool NamesProvision(Retention retention, ProcessingContext processing) =>
        retention.Criterion?.ToString().Contains("§") == true || processing.Processing.Purposes.Any(purpose => purpose.Law is not null);
}
