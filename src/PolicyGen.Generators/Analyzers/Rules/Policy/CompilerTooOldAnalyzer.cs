using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0066: the language version or target framework is too old for what the project would get. The pages need C# 11 and
/// net10.0: a project with <c>[assembly: PrivacyPolicy]</c> gets none without them, which is an error. The typed members need
/// C# 9; that another project gets none is a warning. The generator needs the compiler 4.14 (.NET SDK 10, Visual Studio 2022
/// 17.14): an older one skips it without a word, so the package's targets warn under the same id.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompilerTooOldAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.CompilerTooOld,
        "Compiler or target framework too old",
        "{0}, but this project {1}; {2}",
        DiagnosticSeverity.Error,
        "The pages are UTF-8 literals in spans (C# 11, net10.0), the typed members use init accessors (C# 9). Nothing broken is generated where they are missing.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(end =>
        {
            if (PolicyAnalysis.GetOrCreate(end.Compilation, end.Options) is not { } analysis)
                return;
            var declares = analysis.Assembly.Declarations.Count > 0 || analysis.ProcessingTypes.Count > 0;
            if (FindProblem(analysis, Capabilities.GetLanguageVersion(end.Compilation), end.Compilation, declares) is not { } found)
                return;
            var location =
                analysis.Assembly.Declarations.Count == 0
                    ? Location.None
                    : FindingLocator.Find(analysis.Assembly.Declarations[0].Place, end.Compilation.Assembly, end.CancellationToken);
            end.ReportDiagnostic(
                Diagnostic.Create(
                    s_descriptor,
                    location,
                    found.Severity,
                    additionalLocations: null,
                    properties: null,
                    found.What,
                    found.Has,
                    found.Instead
                )
            );
        });
    }

    private static (DiagnosticSeverity Severity, string What, string Has, string Instead)? FindProblem(
        PolicyAnalysis analysis,
        LanguageVersion version,
        Compilation compilation,
        bool declares
    )
    {
        if (analysis.Header.IsRoot && version < Capabilities.PagesLanguageVersion)
        {
            return (
                DiagnosticSeverity.Error,
                "The pages of the policy need C# 11",
                "is compiled as C# " + version.ToDisplayString(),
                "set <LangVersion>latest</LangVersion> or remove it"
            );
        }

        if (analysis.Header.IsRoot && !Capabilities.HasPageModel(compilation))
        {
            return (
                DiagnosticSeverity.Error,
                "The pages of the policy need net10.0 or later",
                "targets an older framework",
                "set <TargetFramework>net10.0</TargetFramework>"
            );
        }

        return declares && version < Capabilities.TypedMembersLanguageVersion
            ? (
                DiagnosticSeverity.Warning,
                "The typed members of the policy need C# 9",
                "is compiled as C# " + version.ToDisplayString(),
                "set <LangVersion>latest</LangVersion>"
            )
            : null;
    }
}
