using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0045: people deal with an AI and are not told.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisclosedAiAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UndisclosedAi,
        "AI interaction not disclosed",
        "Processing '{0}' lets an AI talk to people but does not say when they are told; write for example AiDisclosure.StartOfEachCall once the program does so",
        DiagnosticSeverity.Error,
        "People are told that they deal with an AI system at the latest at the first interaction (Art. 50(1), (5) AI Act)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.Processing.AiInteraction is { Disclosure: AiDisclosure.None })
            yield return new Violation(
                (processing.FindDeclaration("AiInteraction") ?? processing.ProcessingDeclaration)?.Place ?? processing.Place,
                processing.Title
            );
    }
}
