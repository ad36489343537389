using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0029: a certification is claimed without the date of its verification, or several mechanisms stand beside each other.</summary>
/// <remarks>
/// With several mechanisms for one recipient, a verified certification carries the transfer, or a <c>Condition</c> says when
/// each of the others does.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedCertificationAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnverifiedCertification,
        "DPF claim not verified",
        "{0}; {1}",
        DiagnosticSeverity.Info,
        "Only organisations on the list of the Data Privacy Framework are covered, and they leave it (Decision (EU) 2023/1795).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            var name = recipient.Name.ToString();
            var unconditional = recipient.Transfers.Where(one => one.Condition is null).ToList();
            if (unconditional.Count > 1 && unconditional.All(one => one is { Mechanism: not "DPF", VerifiedOn: null }))
            {
                yield return new Violation(
                    policy.FindMechanismPlace(declaration, unconditional[1].Mechanism),
                    $"'{name}' has the mechanisms {string.Join(" and ", unconditional.Select(one => one.Mechanism))} and nothing says which one carries the transfer",
                    "write Condition on [assembly: Transfer(…)] for those that do so at times"
                );
            }

            if (!recipient.Transfers.Any(one => one is { Mechanism: "DPF", VerifiedOn: null }))
                continue;
            var claim = $"The certification of '{name}' is claimed without the date on which the list was looked up";
            var transfer = policy.FindTransfer(declaration, "DPF");
            if (transfer is null)
                yield return new Violation(
                    policy.FindMechanismPlace(declaration, "DPF"),
                    claim,
                    $"add [assembly: Transfer(\"{name}\", \"DPF\", VerifiedOn = \"yyyy-MM-dd\")]"
                );
            else if (!PolicyContext.HasArgument(transfer, "VerifiedOn"))
                yield return new Violation(transfer.Place, claim, "write VerifiedOn = \"yyyy-MM-dd\"");
        }
    }
}
