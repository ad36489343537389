using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0033: a recipient is declared for the whole policy and no processing names it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedRecipientAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnusedRecipient,
        "Declared recipient is not used",
        "'{0}' is declared, but no processing names it; add it to the class whose data it gets, or remove it",
        DiagnosticSeverity.Info,
        "A policy that names recipients without data tells people nothing of use (Art. 12(1), 13(1)(e) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (!recipient.IsCategory && recipient.DeclaringTypes.Count == 0)
                yield return new Violation(declaration.Place, recipient.Name.ToString());
        }
    }
}
