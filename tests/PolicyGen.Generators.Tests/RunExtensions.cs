using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

internal static class RunExtensions
{
    /// <summary>What the step <c>Policy</c> gave, the model before it is written as code; null where nothing is declared.</summary>
    public static ParsedPolicy? FindPolicy(this GeneratorRun run) =>
        (ParsedPolicy?)run.Result.TrackedSteps[Pipeline.TrackingNames.Policy].Single().Outputs.Single().Value;

    public static PolicyDocument GetDocument(this GeneratorRun run) => run.FindPolicy()!.Document;

    /// <summary>A page as a snapshot holds it: with its statements, not with its looks.</summary>
    public static string RemoveStyles(this string html)
    {
        var (start, end) = (
            html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length,
            html.IndexOf("</style>", StringComparison.Ordinal)
        );
        return html[..start] + "/* page.css */" + html[end..];
    }

    public static Processing GetSingleProcessing(this GeneratorRun run) => Assert.Single(run.GetDocument().Processings);
}
