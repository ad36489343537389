using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Periods;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0036: two retentions of the same data contradict each other.</summary>
/// <remarks>
/// Two periods of the same data from the same event are an error. A period beside the end of a contract or an order is a warning:
/// the later of the two may be meant, and no reader can tell. <c>For</c>, a <c>Criterion</c>, a statute, and an event that follows
/// the contract say when each of them applies. A member that is kept longer than its class, which is erased, from the same event on,
/// is a warning: the member is probably the exception, and then <c>For</c> on the class says so. So is a period in two units, years
/// and months, which are added up.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryRetentionAnalyzer() : LiveAnalyzer(RetentionRules.ContradictoryRetention)
{
    /// <summary>Events in the course of a contract; what lies elsewhere may well follow its end.</summary>
    private static readonly string[] s_earlyEvents =
    [
        Events.Call,
        Events.Collection,
        Events.Creation,
        Events.EndOfCommunication,
        Events.EndOfSession,
        Events.Visit,
    ];

    private static readonly string[][] s_unitArguments =
    [
        [nameof(RetentionAttribute.Years), nameof(RetentionAttribute.Months), nameof(RetentionAttribute.Days)],
        [nameof(RetentionAttribute.MaxYears), nameof(RetentionAttribute.MaxMonths), nameof(RetentionAttribute.MaxDays)],
    ];

    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        var seen = new List<DeclaredRetention>();
        foreach (var retention in processing.Processing.Retentions)
        {
            if (processing.FindSource(retention) is not { } declaration)
                continue;
            if (FindMixedUnits(processing, declaration) is { } units)
                yield return units;
            var current = new DeclaredRetention(retention, declaration);
            if (FindProblem(processing, current, seen) is { } finding)
                yield return finding;
            seen.Add(current);
        }
    }

    private static Finding? FindProblem(ProcessingContext processing, DeclaredRetention current, List<DeclaredRetention> seen)
    {
        var (retention, declaration) = current;
        if (retention is { Until: RetentionEnd.NotStored, Period: { } stored })
        {
            return new Finding(
                RetentionRules.ContradictoryRetention,
                declaration.GetPlace(nameof(RetentionAttribute.Until)),
                processing.Title,
                $"a period of {PeriodText.Format(stored, retention.MaxPeriod)}",
                "that the data are not stored"
            );
        }

        if (
            seen.Where(other => HaveSameScope(other.Retention, retention))
                .Select(other => FindContradiction(processing, other, current))
                .FirstOrDefault(found => found is not null) is
            { } contradiction
        )
            return contradiction;
        return
            declaration.Place.Member is not null
            && seen.Select(other => other.Retention).FirstOrDefault(other => IsErasedEarlier(other, retention)) is { } ofClass
            ? new Finding(
                RetentionRules.UncertainRetention,
                declaration.Place,
                processing.Title,
                $"that the data are erased after {FormatPeriod(ofClass)}",
                $"that '{retention.For[0]}' is kept for {FormatPeriod(retention)}"
            )
            : null;
    }

    /// <summary>Units of one period are added up, which no reader of the declaration can be sure of.</summary>
    private static Finding? FindMixedUnits(ProcessingContext processing, Declaration declaration)
    {
        foreach (var units in s_unitArguments)
        {
            Argument[] declared = [.. units.Select(declaration.Find).OfType<Argument>()];
            if (declared.Length > 1)
                return new Finding(
                    RetentionRules.MixedUnits,
                    declared[1].Place,
                    processing.Title,
                    FormatUnit(declared[0]),
                    FormatUnit(declared[1])
                );
        }

        return null;

        static string FormatUnit(Argument argument) => $"{argument.Name} = {argument.Value.Number}";
    }

    /// <summary>A law or a criterion is a reason of its own.</summary>
    private static bool IsErasedEarlier(Retention ofClass, Retention ofMember) =>
        ofClass
            is {
                For.Count: 0,
                At: null,
                ExtendedFor: null,
                Period: { } period,
                MaxPeriod: null,
                Then: AfterRetention.Erase or AfterRetention.Anonymize or AfterRetention.EraseOrAnonymize
            }
        && ofMember is { At: null, Criterion: null, Statutes.Count: 0, Period: { } longer }
        && Equals(ofClass.After, ofMember.After)
        && longer.EstimateDays() > period.EstimateDays();

    private static Finding? FindContradiction(ProcessingContext processing, DeclaredRetention first, DeclaredRetention second)
    {
        if (first.Retention.Period is { } earlier && second.Retention.Period is { } later)
        {
            return
                Equals(first.Retention.After, second.Retention.After)
                && (earlier != later || first.Retention.MaxPeriod != second.Retention.MaxPeriod)
                ? new Finding(
                    RetentionRules.ContradictoryRetention,
                    second.Declaration.Place,
                    processing.Title,
                    "a period of " + FormatPeriod(first.Retention),
                    "one of " + FormatPeriod(second.Retention)
                )
                : null;
        }

        return FindEnd(first, second) ?? FindEnd(second, first);

        Finding? FindEnd(DeclaredRetention period, DeclaredRetention end) =>
            IsIndependentPeriod(period)
            && end.Retention
                is {
                    Period: null,
                    MaxPeriod: null,
                    Criterion: null,
                    Statutes.Count: 0,
                    Until: RetentionEnd.ContractEnd or RetentionEnd.OrderEnd
                }
                ? new Finding(
                    RetentionRules.UncertainRetention,
                    second.Declaration.Place,
                    processing.Title,
                    "a period of " + FormatPeriod(period.Retention),
                    $"until the {(end.Retention.Until == RetentionEnd.ContractEnd ? "contract" : "order")} ends"
                )
                : null;
    }

    private static bool HaveSameScope(Retention first, Retention second) => first.For.Equals(second.For) && Equals(first.At, second.At);

    /// <summary>A period that runs whether or not there is a contract, and that no law demands.</summary>
    private static bool IsIndependentPeriod(DeclaredRetention period) =>
        period.Retention is { Period: not null, Until: null, Criterion: null, Statutes.Count: 0 }
        && (
            period.Declaration.GetText(nameof(RetentionAttribute.After)) is not { } after
            || s_earlyEvents.Contains(after, StringComparer.Ordinal)
        );

    private static string FormatPeriod(Retention retention) => PeriodText.Format(retention.Period!.Value, retention.MaxPeriod);

    private sealed record DeclaredRetention(Retention Retention, Declaration Declaration);
}
