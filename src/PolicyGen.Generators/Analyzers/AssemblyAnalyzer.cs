using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what the assembly of a root says, without its classes: it is reported while one types.</summary>
public abstract class AssemblyAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (!analysis.Header.IsRoot)
            return;
        var violations = new Lazy<IReadOnlyList<(Violation Violation, Location Location)>>(() =>
            [
                .. Check(analysis.CreateAssemblyPolicy(CancellationToken.None))
                    .Select(violation =>
                        (violation, FindingLocator.Find(violation.Place, context.Compilation.Assembly, CancellationToken.None))
                    ),
            ]
        );
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var (violation, location) in violations.Value)
            {
                if (location.SourceTree == model.SemanticModel.SyntaxTree)
                    model.ReportDiagnostic(violation.ToDiagnostic(Descriptor, location));
            }
        });
    }

    private protected abstract IEnumerable<Violation> Check(PolicyContext policy);
}
