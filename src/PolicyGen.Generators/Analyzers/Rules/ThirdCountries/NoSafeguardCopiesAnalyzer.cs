using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0051: a transfer rests on safeguards and nothing says how to get a copy of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSafeguardCopiesAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoSafeguardCopies,
        "No way to get a copy of the safeguards",
        "Transfers to '{0}' rest on {1}, but nothing says how to get a copy; write SafeguardCopies = \"…\" on [assembly: DataSubjectRights]",
        DiagnosticSeverity.Warning,
        "The policy says how to obtain a copy of the safeguards or where they are available (Art. 13(1)(f) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (policy.Document.Rights.SafeguardCopies is not null || policy.RootDeclaration is not { } root)
            yield break;
        foreach (var (recipient, _) in policy.Recipients)
        {
            if (recipient.Transfers.FirstOrDefault(transfer => transfer is { CopyMustBeOffered: true, Reference: null }) is { } transfer)
            {
                yield return new Violation(
                    (policy.FindDeclaration("DataSubjectRights") ?? root).Place,
                    recipient.Name.ToString(),
                    transfer.Citation["en"]
                );
                yield break;
            }
        }
    }
}
