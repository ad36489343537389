using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0052: a call, an AI or hosting is declared and no recipient.</summary>
/// <remarks>
/// Hosting is <c>KnownProcessings.Hosting</c>: who describes it has somebody who does it.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRecipientAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoRecipient,
        "AI or communication service in use but no recipient at all",
        "Processing '{0}' names no recipient; add [Processor(…)] for the provider, or [NoRecipients(\"…\")] with the reason when it runs on your own servers",
        DiagnosticSeverity.Warning,
        "Recipients are content of the policy (Art. 13(1)(e) GDPR), and calls, AI and hosting rarely come without a provider."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (
            (processing.Processing is { AiInteraction: null, CallRecording: null } && !IsHosting(processing))
            || processing.Processing.Recipients.Count > 0
            || processing.Processing.NoRecipients is not null
        )
            yield break;
        if (processing.Contributions.Any(contribution => contribution.Recipients.Count > 0))
            yield break;
        yield return new Violation(
            (
                processing.FindDeclaration("AiInteraction")
                ?? processing.FindDeclaration("CallRecording")
                ?? processing.ProcessingDeclaration
            )?.Place
                ?? processing.Place,
            processing.Title
        );
    }

    private static bool IsHosting(ProcessingContext processing) =>
        processing.ProcessingDeclaration is { } head
        && processing.CreateReader(head).GetRawText("Processing") == "KnownProcessings.Hosting";
}
