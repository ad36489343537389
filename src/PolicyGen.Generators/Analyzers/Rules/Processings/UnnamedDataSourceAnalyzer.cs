using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0043: data come from someone else, and nothing says from whom.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedDataSourceAnalyzer() : LiveAnalyzer(ProcessingRules.UnnamedDataSource)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (
            (processing.Processing.Source & (DataSource.ThirdParty | DataSource.PublicSource)) != 0
            && processing.Processing.SourceName is null
            && processing.Head is { } head
        )
            yield return new Finding(
                ProcessingRules.UnnamedDataSource,
                head.GetPlace(nameof(DataProcessingAttribute.Source)),
                processing.Title
            );
    }
}
