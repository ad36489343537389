using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0061: the policy changed, and <c>PrivacyPolicy.lock.json</c> does not reflect it.</summary>
/// <remarks>It applies where the project has a lock file. In continuous integration it is an error.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnacceptedChangeAnalyzer() : PolicyAnalyzer(PolicyRules.UnacceptedChange)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Analysis.LockFile is not { } file)
            return [];
        var isStrict = policy.Analysis.IsContinuousIntegration;
        if (file.Content is not { } accepted)
        {
            var rule = isStrict ? PolicyRules.UnreadableLockFileInContinuousIntegration : PolicyRules.UnreadableLockFile;
            return [new Finding(rule, policy.Root!.Place, file.Problem!)];
        }

        return ChangeControl
            .Compare(policy.Document, accepted)
            .Changes.Select(change => new Finding(
                isStrict ? PolicyRules.UnacceptedChangeInContinuousIntegration : PolicyRules.UnacceptedChange,
                policy.Root!.Place,
                change.Description.En + (change.IsMaterial ? " (material)" : "")
            ));
    }
}
