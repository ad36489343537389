using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on one type or one attribute of the assembly: it is reported while one types.</summary>
public abstract class DeclarationAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (analysis.Candidates.HasTypeAttributes)
        {
            context.RegisterSymbolAction(
                symbol =>
                    ReportFindings(
                        analysis.GetTypeFindings((INamedTypeSymbol)symbol.Symbol, symbol.CancellationToken),
                        symbol.ReportDiagnostic
                    ),
                SymbolKind.NamedType
            );
        }

        if (analysis.Assembly.Declarations.Count == 0)
            return;
        // Attributes of the assembly belong to no symbol that is visited; by file they are reported live.
        context.RegisterSemanticModelAction(model =>
            ReportFindings(
                analysis.AssemblyFindings.Where(finding => finding.Location.SourceTree == model.SemanticModel.SyntaxTree),
                model.ReportDiagnostic
            )
        );
    }

    private void ReportFindings(IEnumerable<LocatedFinding> findings, Action<Diagnostic> report)
    {
        foreach (var (finding, location) in findings)
        {
            if (finding.RuleId == Descriptor.Id)
                report(Diagnostic.Create(Descriptor, location, FindingProperties.Create(finding.Facts), [.. finding.MessageArguments]));
        }
    }
}
