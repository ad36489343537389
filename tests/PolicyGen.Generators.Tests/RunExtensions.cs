using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

internal static class RunExtensions
{
    /// <summary>What the step <c>Policy</c> gave, the model before it is written as code; null where nothing is declared.</summary>
    public static ReadPolicy? Policy(this GeneratorRun run) => (ReadPolicy?)run.Result.TrackedSteps[Pipeline.TrackingNames.Policy].Single().Outputs.Single().Value;

    public static PolicyDocument Document(this GeneratorRun run) => run.Policy()!.Document;

    public static Processing SingleProcessing(this GeneratorRun run) => Assert.Single(run.Document().Processings);
}
