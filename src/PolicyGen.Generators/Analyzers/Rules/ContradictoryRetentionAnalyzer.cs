using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0036: two retentions of the same data contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryRetentionAnalyzer : ProcessingAnalyzer
{
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
        var seen = new List<Retention>();
        foreach (var declaration in processing.All("Retention"))
        {
            if (RetentionReader.Read(processing.Read(declaration), item: null) is not { } retention) continue;
            if (retention is { Until: RetentionEnd.NotStored, Period: { } stored })
            {
                yield return new Violation(PolicyContext.PlaceOf(declaration, "Until"), processing.Title, $"a period of {PeriodText.Of(stored, retention.MaxPeriod)}", "that the data are not stored");
            }
            else if (retention.Period is { } period)
            {
                foreach (var other in seen.Where(other => other.For.Equals(retention.For) && Equals(other.At, retention.At) && Equals(other.After, retention.After) && other.Period is not null && (other.Period != period || other.MaxPeriod != retention.MaxPeriod)))
                {
                    yield return new Violation(declaration.Place, processing.Title, $"a period of {PeriodText.Of(other.Period!.Value, other.MaxPeriod)}", $"one of {PeriodText.Of(period, retention.MaxPeriod)}");
                }
            }

            seen.Add(retention);
        }
    }
}
