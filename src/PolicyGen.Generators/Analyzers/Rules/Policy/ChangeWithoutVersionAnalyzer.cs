using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0062: something material changed, and the policy has the version and date of the accepted one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangeWithoutVersionAnalyzer : ChangeAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ChangeWithoutVersion,
        "Material change without a new version or date",
        "The policy changed in what concerns data subjects ({0}), but its version and date are those of the accepted one; write a new Version or AsOf on [assembly: PrivacyPolicy]",
        DiagnosticSeverity.Error,
        "Data subjects have to be able to tell versions apart and learn of material changes (Art. 12(1), 13(3) GDPR; WP260 rev.01, paragraphs 29 to 31).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy, LockFile file, bool isContinuousIntegration)
    {
        if (file.Content is { } accepted && ChangeControl.Compare(policy.Document, accepted) is { RequiresNewVersion: true } control)
        {
            yield return new Violation(
                policy.RootDeclaration!.Place,
                string.Join("; ", control.Changes.Where(change => change.IsMaterial).Select(change => change.Description.En))
            );
        }
    }
}
