using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

internal static class RunExtensions
{
    /// <summary>What the step <c>Policy</c> gave, the model before it is written as code; null where nothing is declared.</summary>
    public static ReadPolicy? Policy(this GeneratorRun run) =>
        (ReadPolicy?)run.Result.TrackedSteps[Pipeline.TrackingNames.Policy].Single().Outputs.Single().Value;

    public static PolicyDocument Document(this GeneratorRun run) => run.Policy()!.Document;

    /// <summary>A page as a snapshot holds it: with its statements, not with its looks.</summary>
    public static string WithoutStyles(this string html)
    {
        var (start, end) = (
            html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length,
            html.IndexOf("</style>", StringComparison.Ordinal)
        );
        return html[..start] + "/* page.css */" + html[end..];
    }

    public static Processing SingleProcessing(this GeneratorRun run) => Assert.Single(run.Document().Processings);
}
