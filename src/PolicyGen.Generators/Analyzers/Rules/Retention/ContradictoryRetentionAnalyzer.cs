using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Periods;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0036: two retentions of the same data contradict each other.</summary>
/// <remarks>
/// Two periods of the same data from the same event are an error. A period beside the end of a contract or an order is a warning:
/// the later of the two may be meant, and no reader can tell. <c>For</c>, a <c>Criterion</c>, a statute, and an event that follows
/// the contract say when each of them holds. A member that is kept longer than its class, which is erased, from the same event on,
/// is a warning: the member is probably the exception, and then <c>For</c> on the class says so. So is a period in two units, years and
/// months, which are added up.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryRetentionAnalyzer : ProcessingAnalyzer
{
    /// <summary>Events in the course of a contract; what lies elsewhere may well follow its end.</summary>
    private static readonly string[] s_earlyEvents =
    [
        "Events.Call",
        "Events.Collection",
        "Events.Creation",
        "Events.EndOfCommunication",
        "Events.EndOfSession",
        "Events.Visit",
    ];

    private static readonly string[][] s_unitArguments =
    [
        ["Years", "Months", "Days"],
        ["MaxYears", "MaxMonths", "MaxDays"],
    ];

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictoryRetention,
        "Contradictory or impossible retention",
        "Retention of '{0}' is contradictory: {1} and {2}; keep one, or say with For which data each holds for",
        DiagnosticSeverity.Error,
        "One of the two statements is false (Art. 5(1)(a), 13(2)(a) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        var seen = new List<(Retention Retention, DeclarationReader Reader)>();
        foreach (var (declaration, item) in GetRetentions(processing))
        {
            var reader = processing.CreateReader(declaration);
            if (RetentionReader.Read(reader, item) is not { } retention)
                continue;
            if (FindMixedUnits(processing, declaration) is { } units)
                yield return units;
            if (retention is { Until: RetentionEnd.NotStored, Period: { } stored })
            {
                yield return new Violation(
                    PolicyContext.GetArgumentPlace(declaration, "Until"),
                    processing.Title,
                    $"a period of {PeriodText.Format(stored, retention.MaxPeriod)}",
                    "that the data are not stored"
                );
            }
            else if (
                seen.Where(other => HaveSameScope(other.Retention, retention))
                    .Select(other => FindContradiction(processing, declaration, other, (retention, reader)))
                    .FirstOrDefault(found => found is not null) is
                { } violation
            )
            {
                yield return violation;
            }
            else if (
                item is not null
                && seen.Where(other => IsErasedEarlier(other.Retention, retention)).Select(other => other.Retention).FirstOrDefault()
                    is { } ofClass
            )
            {
                yield return new Violation(
                    declaration.Place,
                    processing.Title,
                    $"that the data are erased after {FormatPeriod(ofClass)}",
                    $"that '{item}' is kept for {FormatPeriod(retention)}"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            }

            seen.Add((retention, reader));
        }
    }

    /// <summary>Those of the class, then those of the members with what they are called.</summary>
    private static IEnumerable<(Declaration Declaration, LocalizedText? Item)> GetRetentions(ProcessingContext processing) =>
        processing
            .GetDeclarations("Retention")
            .Select(declaration => (declaration, (LocalizedText?)null))
            .Concat(
                from member in processing.Type.Members
                let item = processing.Processing.DataItems.FirstOrDefault(item => item.Member == member.Name)?.Label
                where item is not null
                from declaration in member.Declarations
                where declaration.Attribute == "Retention"
                select (declaration, item)
            );

    /// <summary>Units of one period are added up, which no reader of the declaration can be sure of.</summary>
    private static Violation? FindMixedUnits(ProcessingContext processing, Declaration declaration)
    {
        foreach (var units in s_unitArguments)
        {
            Argument[] written = [.. units.SelectMany(unit => declaration.Arguments.Where(argument => argument.Name == unit))];
            if (written.Length > 1)
                return new Violation(
                    written[1].Place,
                    processing.Title,
                    Show(written[0]),
                    $"{Show(written[1])} of one period, which are added up"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
        }

        return null;

        static string Show(Argument argument) => $"{argument.Name} = {argument.Value.Number}";
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

    private static Violation? FindContradiction(
        ProcessingContext processing,
        Declaration declaration,
        (Retention Retention, DeclarationReader Reader) first,
        (Retention Retention, DeclarationReader Reader) second
    )
    {
        if (first.Retention.Period is { } earlier && second.Retention.Period is { } later)
        {
            return
                Equals(first.Retention.After, second.Retention.After)
                && (earlier != later || first.Retention.MaxPeriod != second.Retention.MaxPeriod)
                ? new Violation(
                    declaration.Place,
                    processing.Title,
                    "a period of " + FormatPeriod(first.Retention),
                    "one of " + FormatPeriod(second.Retention)
                )
                : null;
        }

        return FindEnd(first, second) ?? FindEnd(second, first);

        Violation? FindEnd((Retention Retention, DeclarationReader Reader) period, (Retention Retention, DeclarationReader Reader) end) =>
            IsIndependentPeriod(period)
            && end.Retention
                is {
                    Period: null,
                    MaxPeriod: null,
                    Criterion: null,
                    Statutes.Count: 0,
                    Until: RetentionEnd.ContractEnd or RetentionEnd.OrderEnd
                }
                ? new Violation(
                    declaration.Place,
                    processing.Title,
                    "a period of " + FormatPeriod(period.Retention),
                    $"until the {(end.Retention.Until == RetentionEnd.ContractEnd ? "contract" : "order")} ends"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                }
                : null;
    }

    private static bool HaveSameScope(Retention first, Retention second) => first.For.Equals(second.For) && Equals(first.At, second.At);

    /// <summary>A period that runs whether or not there is a contract, and is not there for a law.</summary>
    private static bool IsIndependentPeriod((Retention Retention, DeclarationReader Reader) period) =>
        period.Retention is { Period: not null, Until: null, Criterion: null, Statutes.Count: 0 }
        && (period.Reader.GetRawText("After") is not { } after || s_earlyEvents.Contains(after));

    private static string FormatPeriod(Retention retention) => PeriodText.Format(retention.Period!.Value, retention.MaxPeriod);
}
