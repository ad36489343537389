using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0009: a text of one's own has no translation into a language of the policy.</summary>
/// <remarks>
/// The page in that language then shows the text in the policy's first language. Terms of the vocabulary come in both languages.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingTranslationAnalyzer : DeclarationAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.MissingTranslation,
        "Text missing in a language of the policy",
        "'{0}' has no text in '{1}'; add [assembly: Translation(\"{1}\", \"{0}\", \"…\")] or use a term of the vocabulary",
        DiagnosticSeverity.Warning,
        "The policy says the same in each of its languages (Art. 12(1) GDPR). Without a translation the page in that language shows the text in the policy's first language."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;
}
