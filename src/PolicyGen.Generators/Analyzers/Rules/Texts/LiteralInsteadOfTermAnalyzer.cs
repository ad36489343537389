using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0067: own words say what a term of the vocabulary says.</summary>
/// <remarks>
/// The text equals the German or the English one of the term, whatever the case. The page says the same with the constant, in
/// each language.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralInsteadOfTermAnalyzer : DeclarationAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.LiteralInsteadOfTerm,
        "Own words for a term of the vocabulary",
        "'{0}' is a term of the vocabulary; write {1}",
        DiagnosticSeverity.Info,
        "A term comes in German and in English, so that the policy says the same in both (Art. 12(1) GDPR), and needs no translation."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;
}
