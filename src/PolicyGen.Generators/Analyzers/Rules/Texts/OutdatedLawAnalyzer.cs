using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0048: a text names a law or decision that is no longer in force.</summary>
/// <remarks>
/// That the USA have no adequate level of protection is an information: it still holds for recipients that are not certified.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedLawAnalyzer : TextAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OutdatedLaw,
        "Outdated legal reference",
        "'{0}' is outdated since {1}; write {2}",
        DiagnosticSeverity.Warning,
        "A reference to a law that is gone is false (Art. 5(1)(d), 12(1) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override string[]? Check(string text, string attribute, string argument) =>
        TextPatterns.FindOutdatedLaw(text) is { } found ? [found.What, found.Since, found.Instead] : null;

    private protected override DiagnosticSeverity? GetSeverity(string text) =>
        TextPatterns.FindOutdatedLaw(text) is { IsHint: true } ? DiagnosticSeverity.Info : null;
}
