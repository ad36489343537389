using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0033: a recipient is declared for the whole policy, and no processing names it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedRecipientAnalyzer() : PolicyAnalyzer(RecipientRules.UnusedRecipient)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var (_, recipient, declaration) in policy.Recipients)
        {
            if (!recipient.IsCategory && recipient.DeclaringTypes.Count == 0)
                yield return new Finding(RecipientRules.UnusedRecipient, declaration.Place, recipient.Name.ToString());
        }
    }
}
