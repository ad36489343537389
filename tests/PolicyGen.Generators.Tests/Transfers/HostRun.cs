using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

/// <summary>Runs a rule on hosts in a project that writes a policy of Rufwerk, whose domain is <c>rufwerk.example</c>.</summary>
internal static class HostRun
{
    private const string Usings = """
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    public static AnalyzerRun Create(DiagnosticAnalyzer analyzer, string code, params SourceFile[] files) =>
        AnalyzerRun.Create(
            analyzer,
            CodeUnderTest
                .Create(
                    new SourceFile(SourceFile.Folder + "Privacy.cs", Usings + RuleRun.Root),
                    new SourceFile(SourceFile.Folder + "Code.cs", code)
                )
                .WithReferences([Clients.All, .. References.AspNetCore])
        ) with
        {
            AdditionalFiles = files,
        };

    /// <summary>The rule over one file that is no C#.</summary>
    public static AnalyzerRun CreateForFile(DiagnosticAnalyzer analyzer, string name, string text) =>
        Create(analyzer, "", new SourceFile(SourceFile.Folder + name, text));
}
