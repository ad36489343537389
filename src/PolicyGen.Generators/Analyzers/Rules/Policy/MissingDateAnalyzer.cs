using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0006: the policy has no date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingDateAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.MissingDate,
        "Policy has no date",
        "The policy has no date; write AsOf = \"yyyy-MM-dd\"",
        DiagnosticSeverity.Warning,
        "Readers have to see from when a policy is (WP260 rev.01; Art. 5(2) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.RootDeclaration is { } root && !PolicyContext.HasArgument(root, "AsOf"))
            yield return new Violation(root.Place);
    }
}
