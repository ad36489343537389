using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0029: a certification is claimed without the date of its verification.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedFrameworkAnalyzer : WholePolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnverifiedFramework,
        "DPF claim not verified",
        "The certification of '{0}' is claimed without the date on which the list was looked up; {1}",
        DiagnosticSeverity.Info,
        "Only organisations on the list of the Data Privacy Framework are covered, and they leave it (Decision (EU) 2023/1795).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (!recipient.Transfers.Any(transfer => transfer is { Mechanism: "DPF", VerifiedOn: null })) continue;
            var name = recipient.Name.ToString();
            var transfer = policy.FindTransfer(declaration, "DPF");
            if (transfer is null) yield return new Violation(policy.PlaceOfMechanism(declaration, "DPF"), name, $"add [assembly: Transfer(\"{name}\", \"DPF\", VerifiedOn = \"yyyy-MM-dd\")]");
            else if (!PolicyContext.Has(transfer, "VerifiedOn")) yield return new Violation(transfer.Place, name, "write VerifiedOn = \"yyyy-MM-dd\"");
        }
    }
}
