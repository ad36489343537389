using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.Get(PolicyRules.CompilerTooOld)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(end =>
        {
            if (PolicyAnalysis.GetOrCreate(end.Compilation, end.Options) is not { } analysis)
                return;
            // A library may declare nothing on its assembly: then no line of it is wrong, and the project as a whole is.
            var place = analysis.Assembly.Declarations.Count == 0 ? null : analysis.Assembly.Declarations[0].Place;
            if (FindProblem(analysis, Capabilities.GetLanguageVersion(end.Compilation), end.Compilation, place) is not { } found)
                return;
            end.ReportDiagnostic(
                found.ToDiagnostic(
                    place is null ? Location.None : FindingLocator.Find(place, end.Compilation.Assembly, end.CancellationToken)
                )
            );
        });
    }

    private static Finding? FindProblem(PolicyAnalysis analysis, LanguageVersion version, Compilation compilation, Place? declared)
    {
        var place = declared ?? new Place(Type: null, Member: null, AttributeIndex: -1, Argument: null);
        if (analysis.Header.IsRoot && version < Capabilities.PagesLanguageVersion)
            return new Finding(PolicyRules.CompilerTooOld, place, version.ToDisplayString());
        if (analysis.Header.IsRoot && !Capabilities.HasPageModel(compilation))
            return new Finding(PolicyRules.FrameworkTooOld, place);
        var declares = analysis.Assembly.Declarations.Count > 0 || analysis.ProcessingTypes.Count > 0;
        return declares && version < Capabilities.TypedMembersLanguageVersion
            ? new Finding(PolicyRules.CompilerTooOldForTypedMembers, place, version.ToDisplayString())
            : null;
    }
}
