using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0061: the policy changed, and <c>PrivacyPolicy.lock.json</c> does not know it.</summary>
/// <remarks>It speaks where the project has a lock file. In continuous integration it is an error.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnacceptedChangeAnalyzer : ChangeAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnacceptedChange,
        "Change of the policy is not accepted",
        "The policy is not the accepted one: {0}; accept it with 'dotnet build -t:AcceptPolicy' and commit PrivacyPolicy.lock.json, or undo the change",
        DiagnosticSeverity.Warning,
        "Whoever answers for the policy learns of a change before it is published (Art. 5(2), 24(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy, LockFile file, bool isContinuousIntegration)
    {
        DiagnosticSeverity? severity = isContinuousIntegration ? DiagnosticSeverity.Error : null;
        if (file.Content is not { } accepted)
        {
            yield return new Violation(policy.RootDeclaration!.Place, $"PrivacyPolicy.lock.json cannot be read, as {file.Problem}")
            {
                Severity = severity,
            };
            yield break;
        }

        foreach (var change in ChangeControl.Compare(policy.Document, accepted).Changes)
        {
            yield return new Violation(policy.RootDeclaration!.Place, change.Description.En + (change.IsMaterial ? " (material)" : ""))
            {
                Severity = severity,
            };
        }
    }
}
