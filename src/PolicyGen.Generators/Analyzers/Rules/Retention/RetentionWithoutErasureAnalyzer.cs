using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Erasure;
using PolicyGen.Generators.Transfers;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0065: a retention is declared, and nothing in the project seems to erase.</summary>
/// <remarks>
/// It looks at classes with properties in programs and in the project that writes the policy, and in other libraries at the
/// entities of a <c>DbContext</c>. Whatever may erase is taken for it: the generated <c>Processings.….Retention</c>, a method such as
/// <c>ExecuteDelete</c>, <c>Remove</c> or <c>Purge…</c> on or with the class, an expiry, a <c>DELETE</c> statement. Data that
/// are not stored, that a recipient keeps or whose period is <c>ConfiguredIn</c> a setting are left out, as are ready-made processings
/// and retentions of single members. What another program erases is not seen: suppress it there, with that as the reason.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionWithoutErasureAnalyzer : RuleAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.RetentionWithoutErasure,
        "Declared retention, but nothing seems to erase",
        "Nothing in this project seems to erase '{0}' when its retention ends; {1}",
        DiagnosticSeverity.Info,
        "The published period is a promise: data are erased when it ends (Art. 5(1)(e), 17(1)(a) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

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
            foreach (var retained in classes)
            {
                if (uses.IsErased(retained))
                    continue;
                var instead = retained.HasPeriod
                    ? $"erase what is older than Processings.{retained.Type.Name}.Retention.GetErasureCutoff(now)"
                    : "erase it then, for example with Remove or ExecuteDelete";
                end.ReportDiagnostic(
                    Diagnostic.Create(
                        s_descriptor,
                        FindingLocator.Find(retained.Declaration.Place, retained.Type, end.CancellationToken),
                        retained.Type.Name,
                        instead
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
