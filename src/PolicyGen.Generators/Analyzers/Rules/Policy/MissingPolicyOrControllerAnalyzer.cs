using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0054: a program declares parts of a policy and has no <c>[assembly: PrivacyPolicy]</c>, or a policy has no
/// <c>[assembly: DataController]</c>. <c>MapPrivacyPolicy(pattern)</c> without a policy is an error of the same id, by the
/// attribute on its overload.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingPolicyOrControllerAnalyzer : DeclarationAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.MissingPolicyOrController,
        "Policy without root or controller",
        "{0}; {1}",
        DiagnosticSeverity.Error,
        "The project with [assembly: PrivacyPolicy] writes the policy, and a policy names the controller (Art. 13(1)(a) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (FindProblem(analysis, context.Compilation) is not { } problem)
            return;
        var location = FindingLocator.Find(problem.Place, context.Compilation.Assembly, context.CancellationToken);
        context.RegisterSemanticModelAction(model =>
        {
            if (location.SourceTree == model.SemanticModel.SyntaxTree)
                model.ReportDiagnostic(Diagnostic.Create(s_descriptor, location, problem.What, problem.Instead));
        });
    }

    private static (Place Place, string What, string Instead)? FindProblem(PolicyAnalysis analysis, Compilation compilation)
    {
        if (analysis.Assembly.Find(AttributeNames.PrivacyPolicy) is { } root)
        {
            if (analysis.Assembly.Find("DataController") is not null)
                return null;
            return (
                root.Place,
                "The policy has no controller",
                "add [assembly: DataController(\"…\", Street = \"…\", PostalCode = \"…\", City = \"…\", Country = \"DE\", Email = \"…\")]"
            );
        }

        // A library may hold parts of a policy for the program that refers to it.
        if (
            compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule
            || analysis.Assembly.Declarations.Count == 0
        )
            return null;
        return (
            analysis.Assembly.Declarations[0].Place,
            "The program declares parts of a policy, but no policy",
            "add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")]"
        );
    }
}
