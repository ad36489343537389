using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0005: one recipient is declared in several places with different values.</summary>
/// <remarks>
/// What defines a recipient (its country, its entity, its mechanism) may be written in several places and agrees there; an
/// attribute with the name alone refers to it. Names are compared without case, spaces and punctuation. <c>Items</c> and
/// <c>Condition</c> belong to the class or member and may differ.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryDeclarationAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictoryDeclaration,
        "Contradictory declarations",
        "{0} is declared twice with different values: {1} and {2}; write the same in both places, or write it once and only the name elsewhere",
        DiagnosticSeverity.Error,
        "What defines a recipient may be written in several places and agrees there; otherwise one of them would be false (Art. 5(1)(a), 12(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;
}
