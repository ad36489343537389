using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0036: two retentions of the same data contradict each other.</summary>
/// <remarks>
/// Two periods of the same data from the same event are an error. A period beside the end of a contract or an order is a warning:
/// the later of the two may be meant, and no reader can tell. <c>For</c>, a <c>Criterion</c>, a statute, and an event that follows
/// the contract say when each of them holds.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryRetentionAnalyzer : ProcessingAnalyzer
{
    /// <summary>Events in the course of a contract; what lies elsewhere may well follow its end.</summary>
    private static readonly string[] s_early = ["Events.Call", "Events.Collection", "Events.Creation", "Events.EndOfCommunication", "Events.EndOfSession", "Events.Visit"];

    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictoryRetention,
        "Contradictory or impossible retention",
        "Retention of '{0}' is contradictory: {1} and {2}; keep one, or say with For which data each holds for",
        DiagnosticSeverity.Error,
        "One of the two statements is false (Art. 5(1)(a), 13(2)(a) GDPR).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        var seen = new List<(Retention Retention, DeclarationReader Reader)>();
        foreach (var declaration in processing.All("Retention"))
        {
            var reader = processing.Read(declaration);
            if (RetentionReader.Read(reader, item: null) is not { } retention) continue;
            if (retention is { Until: RetentionEnd.NotStored, Period: { } stored })
            {
                yield return new Violation(PolicyContext.PlaceOf(declaration, "Until"), processing.Title, $"a period of {PeriodText.Of(stored, retention.MaxPeriod)}", "that the data are not stored");
            }
            else if (seen.Where(other => HoldsForTheSame(other.Retention, retention)).Select(other => Find(processing, declaration, other, (retention, reader))).FirstOrDefault(found => found is not null) is { } violation)
            {
                yield return violation;
            }

            seen.Add((retention, reader));
        }
    }

    private static Violation? Find(ProcessingContext processing, Declaration declaration, (Retention Retention, DeclarationReader Reader) first, (Retention Retention, DeclarationReader Reader) second)
    {
        if (first.Retention.Period is { } earlier && second.Retention.Period is { } later)
        {
            return Equals(first.Retention.After, second.Retention.After) && (earlier != later || first.Retention.MaxPeriod != second.Retention.MaxPeriod)
                ? new Violation(declaration.Place, processing.Title, "a period of " + Show(first.Retention), "one of " + Show(second.Retention))
                : null;
        }

        return FindEnd(first, second) ?? FindEnd(second, first);

        Violation? FindEnd((Retention Retention, DeclarationReader Reader) period, (Retention Retention, DeclarationReader Reader) end) =>
            IsOwnPeriod(period) && end.Retention is { Period: null, MaxPeriod: null, Criterion: null, Statutes.Count: 0, Until: RetentionEnd.ContractEnd or RetentionEnd.OrderEnd }
                ? new Violation(declaration.Place, processing.Title, "a period of " + Show(period.Retention), $"until the {(end.Retention.Until == RetentionEnd.ContractEnd ? "contract" : "order")} ends") { Severity = DiagnosticSeverity.Warning }
                : null;
    }

    private static bool HoldsForTheSame(Retention first, Retention second) => first.For.Equals(second.For) && Equals(first.At, second.At);

    /// <summary>A period that runs whether or not there is a contract, and is not there for a law.</summary>
    private static bool IsOwnPeriod((Retention Retention, DeclarationReader Reader) period) =>
        period.Retention is { Period: not null, Until: null, Criterion: null, Statutes.Count: 0 }
        && (period.Reader.Written("After") is not { } after || s_early.Contains(after));

    private static string Show(Retention retention) => PeriodText.Of(retention.Period!.Value, retention.MaxPeriod);
}
