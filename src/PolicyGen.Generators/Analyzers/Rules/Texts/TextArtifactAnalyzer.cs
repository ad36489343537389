using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0004: a text holds markup or what an editor left there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextArtifactAnalyzer : TextAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.TextArtifact,
        "Artefact or raw markup in a text",
        "{0} holds '{1}', which looks like an artefact of an editor or a language model; remove it",
        DiagnosticSeverity.Warning,
        "Texts are printed as they are; markup and left-overs reach the reader (Art. 12(1) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override string[]? Check(string text, string attribute, string argument) =>
        TextPatterns.FindArtifact(text) is { } found ? [$"{attribute}.{argument}", found] : null;
}
