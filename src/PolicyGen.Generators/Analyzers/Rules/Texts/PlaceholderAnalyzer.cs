using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0003: a text contains a placeholder.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlaceholderAnalyzer() : LiveAnalyzer(TextRules.Placeholder)
{
    private protected override LiveChecks Checks => new() { Text = Check };

    private static Finding? Check(ArgumentText text) =>
        TextPatterns.FindPlaceholder(text.Text) is { } found
            ? new Finding(TextRules.Placeholder, text.Argument.Place, found, text.ArgumentName)
            : null;
}
