using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0006: the policy has no date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingDateAnalyzer() : LiveAnalyzer(PolicyRules.MissingDate)
{
    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Root is { } root && !root.Has(nameof(PrivacyPolicyAttribute.AsOf)))
            yield return new Finding(PolicyRules.MissingDate, root.Place);
    }
}
