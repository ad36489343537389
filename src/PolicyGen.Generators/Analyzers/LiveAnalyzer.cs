using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on one type, or on the attributes of the assembly: it is reported while one types.</summary>
public abstract class LiveAnalyzer : RuleAnalyzer
{
    private protected LiveAnalyzer(Rule rule)
        : base(rule) { }

    private protected abstract LiveChecks Checks { get; }

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        var checks = Checks;
        var needsTypes = checks.ReportsReading || checks.Processing is not null || checks.Text is not null;
        if (needsTypes && analysis.Candidates.HasTypeAttributes)
        {
            context.RegisterSymbolAction(
                symbol => CheckType((INamedTypeSymbol)symbol.Symbol, checks, analysis, symbol.ReportDiagnostic, symbol.CancellationToken),
                SymbolKind.NamedType
            );
        }

        if (analysis.Assembly.Declarations.Count == 0)
            return;
        // Attributes of the assembly belong to no symbol that is visited; by file they are reported live.
        var found = new Lazy<IReadOnlyList<Diagnostic>>(() => [.. CheckAssembly(checks, analysis, context.Compilation.Assembly)]);
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var diagnostic in found.Value)
            {
                if (diagnostic.Location.SourceTree == model.SemanticModel.SyntaxTree)
                    model.ReportDiagnostic(diagnostic);
            }
        });
    }

    private void CheckType(
        INamedTypeSymbol type,
        LiveChecks checks,
        PolicyAnalysis analysis,
        Action<Diagnostic> report,
        CancellationToken cancellationToken
    )
    {
        if (analysis.FindProcessing(type, cancellationToken) is not { } processing)
            return;
        var findings = Enumerable.Empty<Finding>();
        if (checks.ReportsReading)
            findings = findings.Concat(SelectOwn(analysis.GetReadingFindings(type, cancellationToken)));
        if (checks.Processing is { } checkProcessing)
            findings = findings.Concat(checkProcessing(processing));
        if (checks.Text is { } checkText)
            findings = findings.Concat(CheckTexts(processing.Type.AllDeclarations, checkText));
        foreach (var finding in findings)
            report(finding.ToDiagnostic(FindingLocator.Find(finding.Place, type, cancellationToken)));
    }

    private IEnumerable<Diagnostic> CheckAssembly(LiveChecks checks, PolicyAnalysis analysis, IAssemblySymbol assembly)
    {
        var findings = Enumerable.Empty<Finding>();
        if (checks.ReportsReading)
            findings = findings.Concat(SelectOwn(analysis.AssemblyReadingFindings));
        if (checks.Assembly is { } check && analysis.Header.IsRoot)
            findings = findings.Concat(check(analysis.AssemblyPolicy));
        if (checks.Text is { } checkText)
            findings = findings.Concat(CheckTexts(analysis.Assembly.Declarations, checkText));
        return findings.Select(finding => finding.ToDiagnostic(FindingLocator.Find(finding.Place, assembly, CancellationToken.None)));
    }

    private IEnumerable<Finding> SelectOwn(IEnumerable<Finding> findings) => findings.Where(finding => finding.Rule.Id == Rule.Id);

    private static IEnumerable<Finding> CheckTexts(IEnumerable<Declaration> declarations, Func<ArgumentText, Finding?> check) =>
        declarations.SelectMany(ArgumentText.FindAll).Select(check).OfType<Finding>();
}
