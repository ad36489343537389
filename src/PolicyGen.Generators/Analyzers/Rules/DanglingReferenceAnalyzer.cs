using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0050: a declaration refers to something that nothing declares.</summary>
/// <remarks>
/// For example the recipient of a <c>[Transfer]</c>.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DanglingReferenceAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.DanglingReference,
        "Reference to something that is not declared",
        "'{0}' refers to '{1}', which is not declared; {2}",
        DiagnosticSeverity.Error,
        "What the reference says would be missing from the policy (Art. 12(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;
}
