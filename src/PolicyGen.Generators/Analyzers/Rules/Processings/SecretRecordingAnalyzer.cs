using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0044: calls are recorded without consent or announcement.</summary>
/// <remarks>
/// It is a warning for a transcript without sound, and for recordings among the data where nothing says how they are made.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretRecordingAnalyzer() : LiveAnalyzer(ProcessingRules.SecretRecording)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Processing.CallRecording is not { } recording)
        {
            if (FindRecordingItem(processing) is { } item)
                yield return new Finding(ProcessingRules.UndeclaredRecording, item, processing.Title);
            yield break;
        }

        var missing = new List<string>();
        if (recording.Audio && recording.ConsentAt == ConsentMoment.None)
            missing.Add("consent");
        if (!recording.Announced)
            missing.Add("announcement");
        if (missing.Count > 0)
        {
            yield return new Finding(
                recording.Audio ? ProcessingRules.SecretRecording : ProcessingRules.SecretTranscript,
                processing.GetPlace(recording),
                processing.Title,
                string.Join(" and ", missing)
            );
        }
    }

    /// <summary>The item of recorded calls, if no processing says how they are recorded: one may record what another uses.</summary>
    private static Place? FindRecordingItem(ProcessingContext processing) =>
        processing.Head is null
            ? null
            : processing
                .Processing.DataItems.Select(processing.FindSource)
                .FirstOrDefault(item =>
                    item?.GetText(nameof(DataItemAttribute.Label)) == DataItems.CallRecording
                    && processing.Analysis.FullPolicy.Document.Processings.All(other => other.CallRecording is null)
                )
                ?.GetPlace(nameof(DataItemAttribute.Label));
}
