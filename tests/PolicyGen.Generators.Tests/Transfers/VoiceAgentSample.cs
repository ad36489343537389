using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Transfers;

/// <summary>The sample <c>samples/VoiceAgent</c>, compiled in memory with the generator and all rules, as its build does.</summary>
internal static class VoiceAgentSample
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "VoiceAgent");

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() =>
        [
            .. Directory
                .EnumerateFiles(Path.GetDirectoryName(ReadMetadata())!, "*.dll")
                .Where(path => Path.GetFileName(path) is not ("VoiceAgent.dll" or "PolicyGen.dll"))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ]
    );

    public static IReadOnlyList<SourceFile> Sources { get; } =
    [
        .. Directory
            .EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                !Path.GetRelativePath(s_folder, path).StartsWith("obj", StringComparison.Ordinal)
                && !Path.GetRelativePath(s_folder, path).StartsWith("bin", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(
                SourceFile.Folder + Path.GetRelativePath(s_folder, path).Replace('\\', '/'),
                File.ReadAllText(path).ReplaceLineEndings("\n")
            )),
    ];

    /// <summary>The attributes of this name, as file and first argument.</summary>
    public static IEnumerable<(SourceFile File, AttributeSyntax Attribute, string Key)> FindAttributes(params string[] names) =>
        from file in Sources
        from attribute in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
        where names.Contains(attribute.Name.ToString()) && attribute.ArgumentList is { Arguments.Count: > 0 }
        select (file, attribute, $"{Path.GetFileName(file.Path)} {attribute.ArgumentList!.Arguments[0]}");

    /// <summary>The sources without some attributes; every line stays where it is.</summary>
    public static IReadOnlyList<SourceFile> RemoveAttributes(
        IEnumerable<(SourceFile File, AttributeSyntax Attribute, string Key)> attributes
    )
    {
        var texts = Sources.ToDictionary(file => file.Path, file => file.Text.ToCharArray(), StringComparer.Ordinal);
        foreach (var (file, attribute, _) in attributes)
        {
            var list = attribute.Parent!.Span;
            for (var i = list.Start; i < list.End; i++)
                texts[file.Path][i] = texts[file.Path][i] == '\n' ? '\n' : ' ';
        }

        return [.. Sources.Select(file => file with { Text = new string(texts[file.Path]) })];
    }

    /// <summary>What the rules report above an information: rule, file and line.</summary>
    public static async Task<IReadOnlyList<string>> GetReportedAsync(IReadOnlyList<SourceFile> sources, CancellationToken cancellationToken)
    {
        var code = new CodeUnderTest
        {
            Sources = [.. sources, new SourceFile(SourceFile.Folder + "obj/GlobalUsings.g.cs", Usings)],
            AssemblyName = "VoiceAgent",
            OutputKind = OutputKind.ConsoleApplication,
        }
            .WithRootNamespace("VoiceAgent")
            .WithReferences([.. s_references.Value, .. References.AspNetCore]);
        // The methods of [GeneratedRegex] are written by a generator of the framework, which is not there.
        var run = GeneratorRun.Execute(code, inputMayNotCompile: true);
        Assert.All(
            run.Output.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            diagnostic => Assert.Equal("CS8795", diagnostic.Id)
        );
        var settings = new Corpus.CorpusFile(
            new SourceFile(
                SourceFile.Folder + "appsettings.json",
                await File.ReadAllTextAsync(Path.Combine(s_folder, "appsettings.json"), cancellationToken)
            )
        );
        var options = new AnalyzerOptions([settings], code.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var diagnostics = await run
            .Output.WithAnalyzers([.. DocumentedRule.All.Select(rule => rule.CreateAnalyzer())], options)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => Format(diagnostic, sources))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Format(Diagnostic diagnostic, IReadOnlyList<SourceFile> sources)
    {
        var span = diagnostic.Location.GetLineSpan();
        var line = sources.FirstOrDefault(file => file.Path == span.Path)?.Text.Split('\n')[span.StartLinePosition.Line].Trim();
        return $"{diagnostic.Id} {Path.GetFileName(span.Path)}: {line}";
    }

    private static string ReadMetadata() =>
        typeof(VoiceAgentSample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "VoiceAgent").Value!;
}
