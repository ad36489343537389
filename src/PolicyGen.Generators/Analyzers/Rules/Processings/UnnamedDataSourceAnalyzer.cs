using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0043: data come from someone else and nothing says from whom.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedDataSourceAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnnamedDataSource,
        "Source of data missing",
        "Processing '{0}' uses data that are not obtained from the person; name the source: SourceName = \"…\"",
        DiagnosticSeverity.Warning,
        "The source of data that are not obtained from the data subject is content of the policy (Art. 14(2)(f) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (
            (processing.Processing.Source & (DataSource.ThirdParty | DataSource.PublicSource)) != 0
            && processing.Processing.SourceName is null
            && processing.ProcessingDeclaration is { } head
        )
        {
            yield return new Violation(PolicyContext.GetArgumentPlace(head, "Source"), processing.Title);
        }
    }
}
