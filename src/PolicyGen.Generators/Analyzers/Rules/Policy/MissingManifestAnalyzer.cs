using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0060: the part of the policy that a referenced assembly declares is missing, or cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingManifestAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.MissingManifest,
        "Part of the policy is missing",
        "The policy lacks what a referenced assembly declares: {0}; {1}",
        DiagnosticSeverity.Error,
        "A policy that leaves out what its libraries do is incomplete (Art. 5(1)(a), 13, 14 GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy) =>
        policy.Analysis.ImportedManifests.Problems.Select(problem => new Violation(
            policy.RootDeclaration!.Place,
            problem.Problem,
            problem.Remedy
        ));
}
