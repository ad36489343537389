using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0067: a text says what a term of the vocabulary says.</summary>
/// <remarks>
/// The text equals the German or the English text of the term, regardless of case. The page says the same with the constant, in
/// each language.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralInsteadOfTermAnalyzer() : LiveAnalyzer(TextRules.LiteralInsteadOfTerm)
{
    private protected override LiveChecks Checks => new() { ReportsReading = true };
}
