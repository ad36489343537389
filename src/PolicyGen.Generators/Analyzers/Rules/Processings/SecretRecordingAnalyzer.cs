using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0044: calls are recorded without consent or announcement.</summary>
/// <remarks>
/// For a transcript without sound it is a warning, and for recordings among the data where nothing says how they come about.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretRecordingAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.SecretRecording,
        "Recording without consent or announcement",
        "Processing '{0}' records calls but declares no {1}; {2} once the program does so",
        DiagnosticSeverity.Error,
        "Recording the spoken word without consent is a crime in Germany (§ 201 StGB) and needs consent under Art. 6(1)(a) GDPR. For a transcript without sound this is disputed, so it is a warning there."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.Processing.CallRecording is not { } recording)
        {
            if (FindRecordingItem(processing) is { } item)
                yield return new Violation(
                    item.Place,
                    processing.Title,
                    "consent and announcement",
                    "add [CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] to the class"
                )
                {
                    Severity = DiagnosticSeverity.Warning,
                };
            yield break;
        }

        var missing = new List<string>();
        if (recording.Audio && recording.ConsentAt == ConsentMoment.None)
            missing.Add("consent");
        if (!recording.Announced)
            missing.Add("announcement");
        if (missing.Count > 0)
            yield return new Violation(
                processing.FindDeclaration("CallRecording")?.Place ?? processing.Place,
                processing.Title,
                string.Join(" and ", missing),
                "write Announced = true and ConsentAt = ConsentMoment.StartOfCall"
            )
            {
                Severity = recording.Audio ? null : DiagnosticSeverity.Warning,
            };
    }

    /// <summary>The item of recorded calls, where no processing says how they are recorded: one may record what another uses.</summary>
    private static Argument? FindRecordingItem(ProcessingContext processing) =>
        processing.ProcessingDeclaration is null
            ? null
            : processing
                .GetAllDeclarations("DataItem")
                .SelectMany(item => item.Arguments)
                .FirstOrDefault(argument =>
                    argument.Value.Text == "DataItems.CallRecording"
                    && processing.Analysis.FullPolicy.Document.Processings.All(other => other.CallRecording is null)
                );
}
