using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0031: a processor is used and no contract is declared.</summary>
/// <remarks>
/// The date is internal: the page says that there is a contract, not since when.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoProcessorContractAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoProcessorContract,
        "Processor without contract under Article 28",
        "No contract under Art. 28 GDPR is declared for processor '{0}'; write ContractOn = \"yyyy-MM-dd\" from your records",
        DiagnosticSeverity.Info,
        "Processing on behalf needs a contract (Art. 28(3) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (
                recipient is { Kind: RecipientKind.Processor, IsCategory: false, SelfHosted: false, HasContract: false }
                && !PolicyContext.HasArgument(declaration, "ContractOn")
            )
                yield return new Violation(declaration.Place, recipient.Name.ToString());
        }
    }
}
