using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0035: nobody can tell from a retention when it ends.</summary>
/// <remarks>
/// A period, a limit (<c>MaxYears</c>), a provision or the event it runs from tells, even where it lasts until the purpose is
/// fulfilled.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndefiniteRetentionAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.IndefiniteRetention,
        "Retention not determinable",
        "Retention of '{0}' cannot be worked out from {1}; give a period, or say with Criterion how the end is found",
        DiagnosticSeverity.Warning,
        "The policy states the period or the criteria that determine it; \"as long as necessary\" states neither (Art. 13(2)(a) GDPR, WP260 rev.01)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        foreach (var declaration in processing.GetAllDeclarations("Retention"))
        {
            if (RetentionReader.Read(processing.CreateReader(declaration), item: null) is not { } retention)
                continue;
            if (HasOnlyPurpose(retention, processing.CreateReader(declaration).GetRawText("After")))
                yield return new Violation(PolicyContext.GetArgumentPlace(declaration, "Until"), processing.Title, "the purpose alone");
            else if (retention.Criterion is { } criterion && IndefiniteWords.Find(criterion.ToString()) is { } words)
                yield return new Violation(PolicyContext.GetArgumentPlace(declaration, "Criterion"), processing.Title, $"'{words}'");
        }
    }

    private static bool HasOnlyPurpose(Retention retention, string? after) =>
        retention is { Until: RetentionEnd.PurposeFulfilled, Criterion: null, Period: null, MaxPeriod: null, Statutes.Count: 0 }
        && after is null or "Events.PurposeFulfilled";
}
