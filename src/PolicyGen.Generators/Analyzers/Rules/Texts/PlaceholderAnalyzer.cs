using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0003: a text holds a placeholder.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlaceholderAnalyzer : TextAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.Placeholder,
        "Unresolved placeholder",
        "'{0}' in {1} is an unresolved placeholder; write what belongs there",
        DiagnosticSeverity.Error,
        "A published placeholder is a statement that is missing (Art. 12(1) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override string[]? Check(string text, string attribute, string argument) =>
        TextPatterns.FindPlaceholder(text) is { } found ? [found, $"{attribute}.{argument}"] : null;
}
