using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0010: a processing declares no purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoPurposeAnalyzer() : LiveAnalyzer(ProcessingRules.NoPurpose)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Head is { } head && processing.Processing.Purposes.Count == 0)
            yield return new Finding(ProcessingRules.NoPurpose, head.Place, processing.Title);
    }
}
