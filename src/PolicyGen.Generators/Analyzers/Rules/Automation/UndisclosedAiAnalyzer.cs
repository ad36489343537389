using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0045: people deal with an AI and are not told.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedAiAnalyzer() : LiveAnalyzer(AutomationRules.UndisclosedAi)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Processing.AiInteraction is { Disclosure: AiDisclosure.None } interaction)
            yield return new Finding(AutomationRules.UndisclosedAi, processing.GetPlace(interaction), processing.Title);
    }
}
