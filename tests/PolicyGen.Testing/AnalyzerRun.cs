using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Testing;

/// <summary>
/// A run of one analyzer over sources in which the expected diagnostics are marked. It asserts that exactly those are reported,
/// at exactly those spans, that the analyzer does not throw, and that the sources compile.
/// </summary>
/// <example>
/// <code>
/// await AnalyzerRun.Of(new UnusableDeclarationAnalyzer(), """[assembly: PrivacyPolicy(AsOf = [|"soon"|])]""").VerifyAsync();
/// </code>
/// </example>
public sealed record AnalyzerRun
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;

    private AnalyzerRun(ImmutableArray<DiagnosticAnalyzer> analyzers, CodeUnderTest code) => (_analyzers, Code) = (analyzers, code);

    /// <summary>The project, its sources with markup.</summary>
    public CodeUnderTest Code { get; init; }

    /// <summary>The sources have errors of their own. Otherwise one fails the test.</summary>
    public bool InputMayNotCompile { get; init; }

    /// <summary>Whether the generator runs before the analyzer, as in a build.</summary>
    public bool WithGenerator { get; init; }

    /// <summary>The messages of the diagnostics that are not suppressed, in the order of the source; null does not ask.</summary>
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>The severity each diagnostic that is not suppressed has to have; null does not ask.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Other files that the analyzer gets, for example pages of Razor. Markup holds in them too.</summary>
    public IReadOnlyList<SourceFile> AdditionalFiles { get; init; } = [];

    /// <summary>An analyzer over the texts.</summary>
    public static AnalyzerRun Create(DiagnosticAnalyzer analyzer, params string[] texts) => Create(analyzer, CodeUnderTest.Create(texts));

    /// <summary>An analyzer over files.</summary>
    public static AnalyzerRun Create(DiagnosticAnalyzer analyzer, CodeUnderTest code) => new([analyzer], code);

    /// <summary>Several analyzers over files.</summary>
    public static AnalyzerRun Create(ImmutableArray<DiagnosticAnalyzer> analyzers, CodeUnderTest code) => new(analyzers, code);

    /// <summary>The same with an <c>.editorconfig</c> for all sources.</summary>
    public AnalyzerRun WithEditorConfig(string text) => WithConfig(".editorconfig", text);

    /// <summary>The same with a <c>.globalconfig</c>.</summary>
    public AnalyzerRun WithGlobalConfig(string text) => WithConfig(".globalconfig", "is_global = true\n" + text);

    /// <summary>Runs the analyzer and compares.</summary>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        var rules = _analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).ToList();
        var ids = rules.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).ToList();
        var parsed = Code.Sources.Select(file => Markup.Parse(file, ids.Count == 1 ? ids[0] : null)).ToList();
        var additional = AdditionalFiles.Select(file => Markup.Parse(file, ids.Count == 1 ? ids[0] : null)).ToList();
        var code = Code with { Sources = [.. parsed.Select(part => part.File)] };
        Compilation compilation = WithGenerator ? GeneratorRun.Execute(code, InputMayNotCompile).Output : code.Compile();
        RequireCompiles(compilation);
        // Rules that are off by default are on here, unless a config file of the test says otherwise.
        compilation = compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions(
                rules
                    .Where(descriptor => !descriptor.IsEnabledByDefault && code.ConfigFiles.Count == 0)
                    .DistinctBy(descriptor => descriptor.Id)
                    .ToImmutableDictionary(descriptor => descriptor.Id, _ => ReportDiagnostic.Warn)
            )
        );

        var options = new AnalyzerOptions([.. additional.Select(part => (AdditionalText)new TextFile(part.File))], code.ConfigOptions);
        var diagnostics = await compilation
            .WithAnalyzers(
                _analyzers,
                new CompilationWithAnalyzersOptions(
                    options,
                    onAnalyzerException: null,
                    concurrentAnalysis: true,
                    logAnalyzerExecutionTime: false,
                    reportSuppressedDiagnostics: true
                )
            )
            .GetAnalyzerDiagnosticsAsync(cancellationToken)
            .ConfigureAwait(false);
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is "AD0001" or "AD0002") is { } crash)
            throw new HarnessException("The analyzer threw: " + crash);
        Compare([.. parsed.Concat(additional)], diagnostics);
    }

    private void Compare(
        IReadOnlyList<(SourceFile File, IReadOnlyList<ExpectedDiagnostic> Expected)> files,
        ImmutableArray<Diagnostic> diagnostics
    )
    {
        var texts = files.ToDictionary(file => file.File.Path, file => SourceText.From(file.File.Text), StringComparer.Ordinal);
        var expected = files.SelectMany(file => file.Expected).ToList();
        var actual = diagnostics
            .Select(diagnostic =>
                (
                    Diagnostic: diagnostic,
                    Expected: new ExpectedDiagnostic(
                        GetPath(diagnostic),
                        diagnostic.Location.SourceSpan,
                        diagnostic.Id,
                        diagnostic.IsSuppressed
                    )
                )
            )
            .OrderBy(found => found.Expected.Path, StringComparer.Ordinal)
            .ThenBy(found => found.Expected.Span.Start)
            .ThenBy(found => found.Expected.Id, StringComparer.Ordinal)
            .ToList();
        var missing = Subtract(expected, actual.Select(found => found.Expected));
        var extra = Subtract(actual.Select(found => found.Expected), expected);
        if (missing.Count > 0 || extra.Count > 0)
        {
            throw new HarnessException(
                $"Expected and not reported:\n{string.Join("\n", missing.Select(Show))}\nReported and not "
                    + $"expected:\n{string.Join("\n", extra.Select(Show))}\nAll "
                    + $"reported:\n{string.Join("\n", actual.Select(found => found.Diagnostic.ToString()))}"
            );
        }

        var visible = actual.Where(found => !found.Expected.IsSuppressed).Select(found => found.Diagnostic).ToList();
        var messages = visible.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (Messages is not null && !Messages.SequenceEqual(messages))
            throw new HarnessException("The messages are\n" + string.Join("\n", messages) + "\nand not\n" + string.Join("\n", Messages));
        if (Severity is { } severity && visible.Find(diagnostic => diagnostic.Severity != severity) is { } other)
            throw new HarnessException($"Not {severity}, but {other.Severity}: {other}");

        string Show(ExpectedDiagnostic diagnostic)
        {
            if (!texts.TryGetValue(diagnostic.Path, out var text))
                return $"  {diagnostic.Id} in '{diagnostic.Path}'";
            var line = text.Lines.GetLinePosition(diagnostic.Span.Start).Line + 1;
            return $"  {diagnostic.Id} at {diagnostic.Path}({line}): "
                + $"{text.ToString(diagnostic.Span)}{(diagnostic.IsSuppressed ? " (suppressed)" : "")}";
        }
    }

    /// <summary>What is left of the first when each of the second takes one equal away.</summary>
    private static List<ExpectedDiagnostic> Subtract(IEnumerable<ExpectedDiagnostic> all, IEnumerable<ExpectedDiagnostic> taken)
    {
        var left = all.ToList();
        foreach (var one in taken)
            left.Remove(one);
        return left;
    }

    private static string GetPath(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.FilePath
        ?? (diagnostic.Location.Kind == LocationKind.ExternalFile ? diagnostic.Location.GetLineSpan().Path : "");

    private void RequireCompiles(Compilation compilation)
    {
        if (InputMayNotCompile)
            return;
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new HarnessException("The sources do not compile:\n" + string.Join("\n", errors));
    }

    private AnalyzerRun WithConfig(string name, string text) =>
        this with
        {
            Code = Code with
            {
                ConfigFiles =
                [
                    .. Code.ConfigFiles,
                    new SourceFile(SourceFile.Folder + name, name == ".editorconfig" ? "[*.cs]\n" + text : text),
                ],
            },
        };
}
