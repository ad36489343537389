using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>
/// The severities of <c>PolicyGenAnalysisMode</c> <c>Strict</c>: the one place they are in; the file of the package is written from it.
/// </summary>
internal static class StrictMode
{
    public const string File = "src/PolicyGen/buildTransitive/config/PolicyGen.Strict.globalconfig";

    /// <summary>
    /// The rules that a configuration file makes stricter. PG0031 stays a warning: that no contract is declared does not prove that
    /// there is none, and no argument can say that there is none.
    /// </summary>
    public static IReadOnlyDictionary<string, DiagnosticSeverity> Severities { get; } =
        new Dictionary<string, DiagnosticSeverity>(StringComparer.Ordinal)
        {
            ["PG0029"] = DiagnosticSeverity.Warning,
            ["PG0030"] = DiagnosticSeverity.Warning,
            ["PG0031"] = DiagnosticSeverity.Warning,
            ["PG0042"] = DiagnosticSeverity.Warning,
            ["PG0059"] = DiagnosticSeverity.Warning,
            ["PG0068"] = DiagnosticSeverity.Warning,
        };

    /// <summary>
    /// Rules whose analyzer knows the mode, for their silence alone: a file would set the errors among their cases to a warning.
    /// </summary>
    public static IReadOnlyDictionary<string, DiagnosticSeverity> AnalyzerSeverities { get; } =
        new Dictionary<string, DiagnosticSeverity>(StringComparer.Ordinal)
        {
            ["PG0040"] = DiagnosticSeverity.Warning,
            ["PG0041"] = DiagnosticSeverity.Warning,
        };

    /// <summary>The severity of a rule in the strict mode.</summary>
    public static DiagnosticSeverity GetSeverity(DiagnosticDescriptor descriptor) =>
        Severities.TryGetValue(descriptor.Id, out var severity) || AnalyzerSeverities.TryGetValue(descriptor.Id, out severity)
            ? severity
            : descriptor.DefaultSeverity;

    /// <summary>The file. Its level lets every other file go first, an <c>.editorconfig</c> as well as a <c>.globalconfig</c>.</summary>
    public static string Config { get; } =
        "# Severities of <PolicyGenAnalysisMode>Strict</PolicyGenAnalysisMode>, where they are higher than the "
        + "default.\nis_global = true\nglobal_level = -1\n\n"
        + string.Concat(
            Severities
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair =>
                    $"# {DocumentedRule.Get(pair.Key).Title}\ndotnet_diagnostic.{pair.Key}.severity = "
                    + $"{pair.Value.ToString().ToLowerInvariant()}\n"
                )
        );
}
