using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0035: nobody can tell from a retention when it ends.</summary>
/// <remarks>
/// A period, a limit (<c>MaxYears</c>), a provision or the event it runs from tells, even if it lasts until the purpose is
/// fulfilled.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndefiniteRetentionAnalyzer() : LiveAnalyzer(RetentionRules.IndefiniteRetention)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        foreach (var retention in processing.Processing.Retentions)
        {
            if (processing.FindSource(retention) is not { } declaration)
                continue;
            if (HasOnlyPurpose(retention, declaration.GetText(nameof(RetentionAttribute.After))))
            {
                yield return new Finding(
                    RetentionRules.IndefiniteRetention,
                    declaration.GetPlace(nameof(RetentionAttribute.Until)),
                    processing.Title,
                    "the purpose alone"
                );
            }
            else if (retention.Criterion is { } criterion && IndefiniteWords.Find(criterion.ToString()) is { } words)
            {
                yield return new Finding(
                    RetentionRules.IndefiniteRetention,
                    declaration.GetPlace(nameof(RetentionAttribute.Criterion)),
                    processing.Title,
                    $"'{words}'"
                );
            }
        }
    }

    private static bool HasOnlyPurpose(Retention retention, string? after) =>
        retention is { Until: RetentionEnd.PurposeFulfilled, Criterion: null, Period: null, MaxPeriod: null, Statutes.Count: 0 }
        && after is null or Events.PurposeFulfilled;
}
