using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0051: a transfer relies on safeguards, and nothing says how to obtain a copy of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSafeguardCopiesAnalyzer() : PolicyAnalyzer(ThirdCountryRules.NoSafeguardCopies)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Document.Rights.SafeguardCopies is not null)
            yield break;
        foreach (var (_, recipient, _) in policy.Recipients)
        {
            if (recipient.Transfers.FirstOrDefault(transfer => transfer is { CopyMustBeOffered: true, Reference: null }) is { } transfer)
            {
                yield return new Finding(
                    ThirdCountryRules.NoSafeguardCopies,
                    (policy.Find<DataSubjectRightsAttribute>() ?? policy.Root!).Place,
                    recipient.Name.ToString(),
                    transfer.Citation["en"]
                );
                yield break;
            }
        }
    }
}
