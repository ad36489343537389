using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.CompilerBenchmarks;

/// <summary>What the generator costs after an edit that has nothing to do with it: processor time of the whole process.</summary>
internal static class EditCost
{
    private const int WarmUp = 20;

    public static void Measure(
        string title,
        IReadOnlyList<(string Path, string Text)> files,
        IReadOnlyList<MetadataReference> references,
        IReadOnlyList<AnalyzerPackage> packages,
        int edits
    )
    {
        var compilation = LargeProgram.Compile(files, references);
        var tree = compilation.SyntaxTrees.First(tree => tree.FilePath.Contains("OrdersController", StringComparison.Ordinal));
        var text = tree.GetText().ToString();
        var drivers = packages
            .Select(package => package.Generators)
            .Append([new SingleLookup()])
            .Prepend([])
            .Select(list =>
                CSharpGeneratorDriver
                    .Create(list.Select(generator => generator.AsSourceGenerator()), parseOptions: (CSharpParseOptions)tree.Options)
                    .RunGenerators(compilation)
            )
            .ToArray();
        var times = drivers.Select(_ => new List<double>()).ToArray();
        for (var edit = 0; edit < edits + WarmUp; edit++)
        {
            var changed = LargeProgram.Parse(
                tree.FilePath,
                text.Replace("Listed {Count}", $"Listed {edit} {{Count}}", StringComparison.Ordinal)
            );
            for (var i = 0; i < drivers.Length; i++)
            {
                // Each driver has a compilation of its own: what one of them makes the compiler read it does not read again.
                var edited = compilation.ReplaceSyntaxTree(tree, changed);
                var before = Environment.CpuUsage.TotalTime;
                drivers[i] = drivers[i].RunGenerators(edited);
                if (edit >= WarmUp)
                    times[i].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }
        }

        var none = AnalyzerCost.Median(times[0]);
        var costs = packages
            .Select(package => package.Name)
            .Append("one lookup by attribute")
            .Select((name, i) => $"{name} {AnalyzerCost.Median(times[i + 1]) - none:F1} ms");
        Console.WriteLine($"  {title, -45} {string.Join(", ", costs)}");
    }

    [Generator(LanguageNames.CSharp)]
    private sealed class SingleLookup : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.SyntaxProvider.ForAttributeWithMetadataName("App.NeverThereAttribute", static (_, _) => true, static (_, _) => 0),
                static (_, _) => { }
            );
    }
}
