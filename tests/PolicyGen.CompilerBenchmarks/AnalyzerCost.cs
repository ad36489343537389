using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.CompilerBenchmarks;

/// <summary>What the rules cost in a build: processor time of the whole process, in turns with the build without them.</summary>
internal static class AnalyzerCost
{
    public static async Task Measure(
        IReadOnlyList<(string Path, string Text)> files,
        IReadOnlyList<MetadataReference> references,
        IReadOnlyList<AnalyzerPackage> packages,
        AnalyzerPackage always,
        int rounds,
        int rulesShown
    )
    {
        var probe = LargeProgram.Compile(files, references);
        var errors = probe.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException($"{errors.Count} errors\n" + string.Join("\n", errors.Take(10)));
        var sets = packages
            .Select(package => (package.Name, Analyzers: always.InBuild.Concat(package.InBuild).ToImmutableArray()))
            .Prepend((Name: "none", Analyzers: always.InBuild.ToImmutableArray()))
            .ToList();
        var times = sets.ToDictionary(set => set.Name, _ => new List<double>());
        var telemetry = sets.ToDictionary(set => set.Name, _ => new List<double>());
        var builds = new List<double>();
        var rules = new Dictionary<(string Package, string Rule), List<double>>();
        for (var round = 0; round <= rounds; round++)
        {
            var (build, _) = await Cpu(() =>
            {
                using var stream = new MemoryStream();
                LargeProgram.Compile(files, references).Emit(stream);
                return Task.FromResult(0);
            });
            if (round > 0)
                builds.Add(build);
            // Whoever comes first pays for what the others find compiled and in memory.
            foreach (var (name, analyzers) in sets.Skip(round % sets.Count).Concat(sets.Take(round % sets.Count)))
            {
                var compilation = LargeProgram.Compile(files, references);
                var (time, result) = await Cpu(() =>
                    compilation
                        .WithAnalyzers(
                            analyzers,
                            new CompilationWithAnalyzersOptions(
                                new AnalyzerOptions([]),
                                (exception, _, _) => throw exception,
                                concurrentAnalysis: true,
                                logAnalyzerExecutionTime: true
                            )
                        )
                        .GetAnalysisResultAsync(default)
                );
                if (round == 0)
                    continue;
                times[name].Add(time);
                var package = packages.FirstOrDefault(package => package.Name == name)?.InBuild ?? [];
                telemetry[name]
                    .Add(
                        package.Sum(analyzer =>
                            result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out var info) ? info.ExecutionTime.TotalMilliseconds : 0
                        )
                    );
                foreach (var analyzer in package)
                {
                    var key = (name, analyzer.GetType().Name);
                    if (!rules.TryGetValue(key, out var list))
                        rules[key] = list = [];
                    list.Add(result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
                }
            }
        }

        var whole = Median(builds) + Median(times["none"]);
        Console.WriteLine(
            $"{files.Count} files, {files.Sum(file => file.Text.Count(c => c == '\n')) / 1000} thousand lines, "
                + $"{references.Count} references; compiler {Median(builds):F0} ms, with {always.Name} {whole:F0} ms of "
                + "processor time"
        );
        foreach (var package in packages)
        {
            // Turns that follow each other are compared, so that what else the machine does disturbs both alike.
            var added = Median([.. times[package.Name].Zip(times["none"], (with, without) => with - without)]);
            Console.WriteLine(
                $"  {package.Name, -20} {package.InBuild.Count, 3} analyzers   adds {added, 7:F0} ms = "
                    + $"{100 * added / whole, 5:F1} %   in its actions {Median(telemetry[package.Name]), 7:F0} ms"
            );
        }

        foreach (
            var ((package, rule), list) in rules
                .Where(rule => rule.Key.Package.StartsWith("PolicyGen", StringComparison.Ordinal))
                .OrderByDescending(rule => Median(rule.Value))
                .Take(rulesShown)
        )
            Console.WriteLine($"    {package} {rule, -40} {Median(list), 8:F1} ms");
    }

    private static async Task<(double Milliseconds, T Result)> Cpu<T>(Func<Task<T>> action)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var result = await Task.Run(action);
        return ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, result);
    }

    public static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
