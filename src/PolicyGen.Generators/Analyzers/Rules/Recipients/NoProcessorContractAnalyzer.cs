using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0031: a processor is used, and no contract is declared.</summary>
/// <remarks>The date is internal: the page says that there is a contract, not since when.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoProcessorContractAnalyzer() : PolicyAnalyzer(RecipientRules.NoProcessorContract)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var (_, recipient, declaration) in policy.Recipients)
        {
            if (
                recipient is { Kind: RecipientKind.Processor, IsCategory: false, SelfHosted: false, HasContract: false }
                && !declaration.Has(nameof(RecipientDetailsAttribute.ContractOn))
            )
                yield return new Finding(RecipientRules.NoProcessorContract, declaration.Place, recipient.Name.ToString());
        }
    }
}
