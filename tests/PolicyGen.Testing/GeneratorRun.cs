using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generators;

namespace PolicyGen.Testing;

/// <summary>
/// A run of the generator. Whatever a test asks for, every run also checks that the generator reports and throws nothing, that
/// the generated code compiles without a warning, and that an identical compilation makes it do nothing again.
/// </summary>
public sealed class GeneratorRun
{
    private readonly CodeUnderTest _code;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(CodeUnderTest code, GeneratorDriver driver, Compilation input, Compilation output)
    {
        _code = code;
        _driver = driver;
        Input = input;
        Output = output;
        Result = driver.GetRunResult().Results.Single();
    }

    /// <summary>The compilation before the run.</summary>
    public Compilation Input { get; }

    /// <summary>The compilation with what the generator added.</summary>
    public Compilation Output { get; }

    /// <summary>The project as it was before.</summary>
    public CodeUnderTest Code => _code;

    /// <summary>What the driver says of the run.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The generated texts by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator over the texts.</summary>
    public static GeneratorRun Execute(params string[] texts) => Execute(CodeUnderTest.Create(texts));

    /// <summary>Runs the generator.</summary>
    /// <param name="code">The project.</param>
    /// <param name="inputMayNotCompile">
    /// The project has errors of its own, so the compiler says more than nothing; what it says of the generated files still counts.
    /// </param>
    public static GeneratorRun Execute(CodeUnderTest code, bool inputMayNotCompile = false)
    {
        var input = code.Compile();
        var driver = CreateDriver(code).RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        var run = new GeneratorRun(code, driver, input, output);
        if (run.Result.Exception is { } exception)
            throw new HarnessException("The generator threw: " + exception, exception);
        if (!diagnostics.IsEmpty)
            throw new HarnessException("The generator reported: " + string.Join("\n", diagnostics));
        run.RequireCompiles(inputMayNotCompile);
        run.RequireUnchanged(code.Compile());
        return run;
    }

    /// <summary>Runs the generator of this run again, over other code, as after an edit.</summary>
    public StepReasons RunAgain(CodeUnderTest edited)
    {
        var again = _driver.RunGenerators(edited.Compile());
        var result = again.GetRunResult().Results.Single();
        if (result.Exception is { } exception)
            throw new HarnessException("The generator threw: " + exception, exception);
        return StepReasons.Compare(result, Result);
    }

    /// <summary>The project with what is generated, as a reference of another.</summary>
    public MetadataReference ToReference() => CodeUnderTest.Emit(Output);

    /// <summary>Loads what was compiled. Dispose it to unload the assembly.</summary>
    public LoadedPolicy Load(string typeName = "App.PrivacyPolicy")
    {
        using var stream = new MemoryStream();
        var result = Output.Emit(stream);
        if (!result.Success)
            throw new HarnessException(string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return new LoadedPolicy(stream, typeName);
    }

    /// <summary>The names of the generator's own steps; the compiler tracks its built-in ones beside them.</summary>
    public static IReadOnlyList<string> TrackingNames { get; } =
    [
        .. typeof(Generators.Pipeline.TrackingNames)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    private static CSharpGeneratorDriver CreateDriver(CodeUnderTest code) =>
        CSharpGeneratorDriver.Create(
            [new PrivacyPolicyGenerator().AsSourceGenerator()],
            additionalTexts: code.AdditionalFiles.Select(file => new TextFile(file)),
            parseOptions: code.ParseOptions,
            optionsProvider: code.ConfigOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    private void RequireCompiles(bool inputMayNotCompile)
    {
        // Generated files turn warnings off for their users; here they are on, those on documentation too.
        var trees = Result.GeneratedSources.Select(source => source.SyntaxTree).ToList();
        var strict = Output;
        foreach (var tree in trees)
        {
            var text = tree.GetText().ToString().Replace("#pragma warning disable\n", "\n", StringComparison.Ordinal);
            strict = strict.ReplaceSyntaxTree(
                tree,
                CSharpSyntaxTree.ParseText(
                    text,
                    _code.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose),
                    tree.FilePath,
                    Encoding.UTF8
                )
            );
        }

        var own = trees.Select(tree => tree.FilePath).ToHashSet(StringComparer.Ordinal);
        var problems = Output
            .GetDiagnostics()
            .Concat(strict.GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Where(diagnostic => !inputMayNotCompile || (diagnostic.Location.SourceTree is { } tree && own.Contains(tree.FilePath)))
            .Select(diagnostic => diagnostic.ToString())
            .Distinct()
            .ToList();
        if (problems.Count == 0)
            return;
        var files = problems.Exists(problem => own.Any(path => problem.Contains(path, StringComparison.Ordinal)))
            ? string.Join("\n", Files.Select(file => $"--- {file.Key}\n{(file.Value.Length > 20_000 ? file.Value[..20_000] : file.Value)}"))
            : "";
        throw new HarnessException("The compiler says:\n" + string.Join("\n", problems) + "\n" + files);
    }

    private void RequireUnchanged(CSharpCompilation identical)
    {
        var again = _driver.RunGenerators(identical).GetRunResult().Results.Single();
        var reasons = StepReasons.Compare(again, Result);
        foreach (var (step, reason) in reasons.All)
        {
            if (reason is not (StepReasons.Same or ""))
                throw new HarnessException($"An identical compilation makes the step {step} run again: {reason}.");
        }
    }
}
