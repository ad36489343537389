using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0048: a text names a law or decision that is no longer in force.</summary>
/// <remarks>
/// It is an info if a text says that the USA have no adequate level of protection: for recipients that are not certified, that still holds.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedLawAnalyzer() : LiveAnalyzer(TextRules.OutdatedLaw)
{
    private protected override LiveChecks Checks => new() { Text = Check };

    private static Finding? Check(ArgumentText text) =>
        TextPatterns.FindOutdatedLaw(text.Text) is { } found
            ? new Finding(
                found.IsHint ? TextRules.OutdatedLawHint : TextRules.OutdatedLaw,
                text.Argument.Place,
                found.What,
                found.Since,
                found.Instead
            )
            : null;
}
