using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0004: a text contains markup or leftovers of an editor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextArtifactAnalyzer() : LiveAnalyzer(TextRules.TextArtifact)
{
    private protected override LiveChecks Checks => new() { Text = Check };

    private static Finding? Check(ArgumentText text) =>
        TextPatterns.FindArtifact(text.Text) is { } found
            ? new Finding(TextRules.TextArtifact, text.Argument.Place, text.ArgumentName, found)
            : null;
}
