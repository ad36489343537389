using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0060: the part of the policy that a referenced assembly declares is missing or cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingManifestAnalyzer() : LiveAnalyzer(PolicyRules.MissingManifest)
{
    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy) =>
        policy.Analysis.ImportedManifests.Problems.Select(problem => new Finding(
            PolicyRules.MissingManifest,
            policy.Root!.Place,
            problem.Problem,
            problem.Remedy
        ));
}
