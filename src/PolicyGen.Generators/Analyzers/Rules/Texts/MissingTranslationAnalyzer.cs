using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0009: a text has no translation into a language of the policy.</summary>
/// <remarks>
/// The page in that language then shows the text in the policy's first language. Terms of the vocabulary come in both languages.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingTranslationAnalyzer() : LiveAnalyzer(TextRules.MissingTranslation)
{
    private protected override LiveChecks Checks => new() { ReportsReading = true };
}
