using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0028: consent to a transfer is its only and regular mechanism.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionAsRuleAnalyzer : WholePolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ExceptionAsRule,
        "Article 49 used as a rule",
        "Art. 49(1)(a) GDPR is an exception for single transfers, and '{0}' uses it as the regular mechanism; conclude standard contractual clauses, or say with Condition when it is used",
        DiagnosticSeverity.Warning,
        "Art. 49 GDPR is for specific situations (EDPB Guidelines 2/2018).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (recipient.Transfers.Count > 0 && recipient.Transfers.All(transfer => transfer is { Mechanism: "Art49_1_a", Condition: null })) yield return new Violation(policy.PlaceOfMechanism(declaration, "Art49_1_a"), recipient.Name.ToString());
        }
    }
}
