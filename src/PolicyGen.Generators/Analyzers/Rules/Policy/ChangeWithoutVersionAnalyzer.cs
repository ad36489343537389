using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0062: something material changed, and the policy has the version and date of the accepted one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangeWithoutVersionAnalyzer() : PolicyAnalyzer(PolicyRules.ChangeWithoutVersion)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (
            policy.Analysis.LockFile?.Content is { } accepted
            && ChangeControl.Compare(policy.Document, accepted) is { RequiresNewVersion: true } control
        )
            yield return new Finding(PolicyRules.ChangeWithoutVersion, policy.Root!.Place, control.DescribeMaterialChanges());
    }
}
