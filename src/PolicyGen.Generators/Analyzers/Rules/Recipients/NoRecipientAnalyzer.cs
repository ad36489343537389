using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0052: a call, an AI or hosting is declared, but no recipient.</summary>
/// <remarks>Hosting is <c>KnownProcessings.Hosting</c>: whoever describes it has somebody who does it.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRecipientAnalyzer() : LiveAnalyzer(RecipientRules.NoRecipient)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (
            (processing.Processing is { AiInteraction: null, CallRecording: null } && !IsHosting(processing))
            || processing.Processing.Recipients.Count > 0
            || processing.Processing.NoRecipients is not null
        )
            yield break;
        if (processing.Contributions.Any(contribution => contribution.Recipients.Count > 0))
            yield break;
        var source =
            processing.FindSource(processing.Processing.AiInteraction) ?? processing.FindSource(processing.Processing.CallRecording);
        yield return new Finding(RecipientRules.NoRecipient, source?.Place ?? processing.Place, processing.Title);
    }

    private static bool IsHosting(ProcessingContext processing) =>
        processing.Head?.GetText(nameof(DataProcessingAttribute.Processing)) == KnownProcessings.Hosting;
}
