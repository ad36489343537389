using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Testing;

/// <summary>
/// What the compiler reads from properties of the build and from <c>.editorconfig</c> and <c>.globalconfig</c> files, parsed by
/// the compiler itself.
/// </summary>
internal sealed class ConfigOptions(AnalyzerConfigSet files, IReadOnlyDictionary<string, string> buildProperties)
    : AnalyzerConfigOptionsProvider
{
    public static ConfigOptions Create(IReadOnlyDictionary<string, string> buildProperties, IEnumerable<SourceFile> configFiles) =>
        new(AnalyzerConfigSet.Create(configFiles.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList()), buildProperties);

    public override AnalyzerConfigOptions GlobalOptions => new Options(files.GlobalConfigOptions.AnalyzerOptions.SetItems(buildProperties));

    /// <summary>The severities of the files.</summary>
    public SyntaxTreeOptionsProvider Severities => new TreeOptions(files);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ReadOptions(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ReadOptions(textFile.Path);

    private Options ReadOptions(string path) => new(files.GetOptionsForSourcePath(path).AnalyzerOptions.SetItems(buildProperties));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }

    private sealed class TreeOptions(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
