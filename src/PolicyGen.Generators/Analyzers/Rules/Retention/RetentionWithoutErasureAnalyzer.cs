using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Erasure;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0065: a retention is declared, and nothing in the project seems to erase the data.</summary>
/// <remarks>
/// It looks at classes with properties in programs and in the project that publishes the policy, and in other libraries at the
/// entities of a <c>DbContext</c>. Whatever may erase counts: the generated <c>Processings.….Retention</c>, a method such as
/// <c>ExecuteDelete</c>, <c>Remove</c> or <c>Purge…</c> on or with the class, an expiry, a <c>DELETE</c> statement. Data that
/// are not stored, that a recipient keeps or whose period is <c>ConfiguredIn</c> a setting are left out, as are ready-made processings
/// and retentions of single members. What another program erases is not seen: suppress it there, with that as the reason.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionWithoutErasureAnalyzer() : RuleAnalyzer(RetentionRules.RetentionWithoutErasure)
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (TestProject.IsTestProject(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            return;
        var classes = FindRetainedClasses(context.Compilation, analysis, context.CancellationToken);
        if (classes.Count == 0)
            return;
        var uses = new ErasureFinder(classes);
        context.RegisterOperationAction(uses.Analyze, ErasureFinder.OperationKinds);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var retained in classes.Where(retained => !uses.IsErased(retained)))
            {
                var rule = retained.HasPeriod ? RetentionRules.PeriodWithoutErasure : RetentionRules.RetentionWithoutErasure;
                end.ReportDiagnostic(
                    rule.CreateDiagnostic(
                        FindingLocator.Find(retained.Declaration.Place, retained.Type, end.CancellationToken),
                        retained.Type.Name
                    )
                );
            }
        });
    }

    /// <summary>In a library without a database and without the policy, what others do with the classes is not seen.</summary>
    private static List<RetainedClass> FindRetainedClasses(
        Compilation compilation,
        PolicyAnalysis analysis,
        CancellationToken cancellationToken
    )
    {
        IEnumerable<INamedTypeSymbol> types =
            analysis.Header.IsRoot || compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule)
                ? analysis.Candidates.Processings.Select(found => found.Type)
                : EntityTypes
                    .Find(compilation)
                    .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
        return [.. types.Select(type => RetainedClass.Read(type, analysis, cancellationToken)).OfType<RetainedClass>()];
    }
}
