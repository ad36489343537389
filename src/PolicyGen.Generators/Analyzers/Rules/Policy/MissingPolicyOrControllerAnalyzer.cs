using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0054: a program declares parts of a policy but has no <c>[assembly: PrivacyPolicy]</c>, or a policy has no
/// <c>[assembly: DataController]</c>. <c>MapPrivacyPolicy(pattern)</c> without a policy is an error with the same id, by the
/// attribute on its overload.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingPolicyOrControllerAnalyzer() : RuleAnalyzer(PolicyRules.MissingPolicy)
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (FindMissing(analysis.Assembly, context.Compilation.Options.OutputKind) is not { } finding)
            return;
        var location = FindingLocator.Find(finding.Place, context.Compilation.Assembly, context.CancellationToken);
        context.RegisterSemanticModelAction(model =>
        {
            if (location.SourceTree == model.SemanticModel.SyntaxTree)
                model.ReportDiagnostic(finding.ToDiagnostic(location));
        });
    }

    private static Finding? FindMissing(AssemblyDeclarations assembly, OutputKind outputKind)
    {
        if (assembly.Find<PrivacyPolicyAttribute>() is { } root)
            return assembly.Find<DataControllerAttribute>() is null ? new Finding(PolicyRules.MissingController, root.Place) : null;
        // A library may hold parts of a policy for the program that refers to it.
        return outputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule || assembly.Declarations.Count == 0
            ? null
            : new Finding(PolicyRules.MissingPolicy, assembly.Declarations[0].Place);
    }
}
