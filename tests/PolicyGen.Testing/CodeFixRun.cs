using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Testing;

/// <summary>
/// A run of one code fix over sources in which the diagnostics are marked. It asserts that they are reported there, that the fix
/// is offered, what the sources are after it, that they compile, and that the diagnostic is gone.
/// </summary>
/// <example>
/// <code>
/// await (CodeFixRun.Of(new NoRetentionAnalyzer(), new NoRetentionCodeFix(), """[[|DataProcessing("Anrufe")|]] class Call;""") with { Key =
/// "PG0034:Months" })
///     .VerifyAsync("""[DataProcessing("Anrufe"), Retention(Months = 6)] class Call;""");
/// </code>
/// </example>
public sealed record CodeFixRun
{
    private readonly DiagnosticAnalyzer _analyzer;
    private readonly CodeFixProvider _provider;

    private CodeFixRun(DiagnosticAnalyzer analyzer, CodeFixProvider provider, CodeUnderTest code) =>
        (_analyzer, _provider, Code) = (analyzer, provider, code);

    /// <summary>The project, its sources with markup.</summary>
    public CodeUnderTest Code { get; init; }

    /// <summary>The equivalence key of the fix to take; null takes the first that is offered.</summary>
    public string? Key { get; init; }

    /// <summary>The titles that are offered at the first diagnostic, in their order; null does not ask.</summary>
    public IReadOnlyList<string>? Offered { get; init; }

    /// <summary>A fix over the texts.</summary>
    public static CodeFixRun Create(DiagnosticAnalyzer analyzer, CodeFixProvider provider, params string[] texts) =>
        new(analyzer, provider, CodeUnderTest.Create(texts));

    /// <summary>The first marked diagnostic is fixed, and no other.</summary>
    /// <param name="texts">The sources after it.</param>
    public async Task VerifyAsync(params string[] texts)
    {
        var (project, diagnostics) = await AnalyzeMarkedAsync().ConfigureAwait(false);
        var action =
            await FindActionAsync(project, diagnostics[0]).ConfigureAwait(false) ?? throw new HarnessException("No fix is offered.");
        var rest = await CompareAsync(await ApplyAsync(action).ConfigureAwait(false), texts).ConfigureAwait(false);
        if (rest.Count >= diagnostics.Count)
            throw new HarnessException("The diagnostic is still there:\n" + string.Join("\n", rest));
    }

    /// <summary>Nothing is offered at the first marked diagnostic.</summary>
    public async Task VerifyNotOfferedAsync()
    {
        var (project, diagnostics) = await AnalyzeMarkedAsync().ConfigureAwait(false);
        if (await FindActionAsync(project, diagnostics[0]).ConfigureAwait(false) is { } action)
            throw new HarnessException("Offered: " + action.Title);
    }

    /// <summary>All diagnostics of a scope are fixed as the first one is; in the project and the solution none is left.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="texts">The sources after it.</param>
    public async Task VerifyFixAllAsync(FixAllScope scope, params string[] texts)
    {
        var (project, diagnostics) = await AnalyzeMarkedAsync().ConfigureAwait(false);
        if (diagnostics.Count < 2)
            throw new HarnessException("Fix All takes two places.");
        var action =
            await FindActionAsync(project, diagnostics[0]).ConfigureAwait(false) ?? throw new HarnessException("No fix is offered.");
        var context = new FixAllContext(
            project.GetDocument(diagnostics[0].Location.SourceTree)!,
            _provider,
            scope,
            action.EquivalenceKey!,
            _provider.FixableDiagnosticIds,
            new FixAllDiagnostics(diagnostics),
            CancellationToken.None
        );
        var all =
            await _provider.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false)
            ?? throw new HarnessException("There is no Fix All.");
        var rest = await CompareAsync(await ApplyAsync(all).ConfigureAwait(false), texts).ConfigureAwait(false);
        if (scope != FixAllScope.Document && rest.Count > 0)
            throw new HarnessException("Diagnostics are still there:\n" + string.Join("\n", rest));
    }

    private async Task<(Project Project, IReadOnlyList<Diagnostic> Diagnostics)> AnalyzeMarkedAsync()
    {
        var parsed = Code.Sources.Select(file => Markup.Parse(file, _provider.FixableDiagnosticIds[0])).ToList();
        // No workspace is disposed: the documents live on in it.
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var compilation = Code.Compile();
        var solution = workspace.CurrentSolution.AddProject(
            ProjectInfo.Create(
                id,
                VersionStamp.Default,
                Code.AssemblyName,
                Code.AssemblyName,
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: Code.ParseOptions,
                metadataReferences: compilation.References
            )
        );
        foreach (var (file, _) in parsed)
            solution = solution.AddDocument(
                DocumentId.CreateNewId(id),
                Path.GetFileName(file.Path),
                SourceText.From(file.Text, System.Text.Encoding.UTF8),
                filePath: file.Path
            );
        var project = solution.GetProject(id)!;
        var diagnostics = await AnalyzeAsync(project).ConfigureAwait(false);
        var expected = parsed.SelectMany(part => part.Expected).Select(diagnostic => (diagnostic.Path, diagnostic.Span)).ToList();
        var actual = diagnostics.Select(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan)).ToList();
        if (!expected.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Span).SequenceEqual(actual))
            throw new HarnessException("Reported is something else:\n" + string.Join("\n", diagnostics));
        return (project, diagnostics);
    }

    private async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync().ConfigureAwait(false);
        var errors = compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new HarnessException(
                "The sources do not compile:\n" + string.Join("\n", errors) + "\n" + string.Join("\n", compilation.SyntaxTrees)
            );
        var diagnostics = await compilation
            .WithAnalyzers([_analyzer], new AnalyzerOptions([], Code.ConfigOptions))
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan),
        ];
    }

    private async Task<CodeAction?> FindActionAsync(Project project, Diagnostic diagnostic)
    {
        var entries = new List<CodeAction>();
        var context = new CodeFixContext(
            project.GetDocument(diagnostic.Location.SourceTree)!,
            diagnostic,
            (action, _) => entries.Add(action),
            CancellationToken.None
        );
        await _provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        // dotnet format takes the first entry everywhere: a choice between facts must not be made that way, and a group is none.
        if (entries.Count > 1 && entries[0].NestedActions.IsEmpty)
            throw new HarnessException("A choice whose first entry is no group.");
        var actions = entries.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions.AsEnumerable()).ToList();
        if (actions.GroupBy(action => action.EquivalenceKey).Any(group => group.Key is null || group.Count() > 1))
            throw new HarnessException("Fixes without a key of their own.");
        var titles = actions.Select(action => action.Title).ToList();
        if (Offered is not null && !Offered.SequenceEqual(titles))
            throw new HarnessException("Offered is\n" + string.Join("\n", titles));
        return Key is null
            ? actions.FirstOrDefault()
            : actions.Find(action => action.EquivalenceKey == Key)
                ?? throw new HarnessException("There are only " + string.Join(", ", actions.Select(action => action.EquivalenceKey)));
    }

    private static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>Compares the sources, and gives what is still reported on them.</summary>
    private async Task<IReadOnlyList<Diagnostic>> CompareAsync(Solution changed, string[] texts)
    {
        var project = changed.Projects.Single();
        var documents = project
            .Documents.OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .Where(document => document.FilePath != CodeUnderTest.ImplicitUsings.Path)
            .ToList();
        for (var i = 0; i < texts.Length; i++)
        {
            var actual = (await documents[i].GetTextAsync().ConfigureAwait(false)).ToString();
            if (actual != texts[i])
                throw new HarnessException($"{documents[i].Name} is\n{actual}\nand not\n{texts[i]}");
        }

        return await AnalyzeAsync(project).ConfigureAwait(false);
    }

    private sealed class FixAllDiagnostics(IReadOnlyList<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
