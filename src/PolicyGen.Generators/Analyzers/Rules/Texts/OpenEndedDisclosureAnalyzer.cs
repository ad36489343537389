using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0032: a text about recipients or transfers leaves open who receives the data.</summary>
/// <remarks>
/// The rule relies on words such as <c>etc.</c>, so a person decides. It reads what is declared about recipients and transfers, the scope
/// (“not exhaustive”), notes (“not all providers are named”) and items of data (“other data”).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenEndedDisclosureAnalyzer() : LiveAnalyzer(TextRules.OpenEndedDisclosure)
{
    private static readonly string[] s_nameArguments =
    [
        nameof(RecipientDetailsAttribute.Name),
        nameof(RecipientDetailsAttribute.LegalEntity),
        nameof(RecipientDetailsAttribute.OtherEntities),
        nameof(RecipientDetailsAttribute.SubProcessors),
    ];

    private protected override LiveChecks Checks => new() { Text = Check };

    private static Finding? Check(ArgumentText text) =>
        FindOpenWording(text.Declaration, text.Argument, text.Text) is { } wording
            ? new Finding(TextRules.OpenEndedDisclosure, text.Argument.Place, wording)
            : null;

    private static string? FindOpenWording(Declaration declaration, Argument argument, string text)
    {
        if (declaration.IsAttribute<TransferAttribute>())
            return TextPatterns.FindOpenEndedDisclosure(text) ?? TextPatterns.FindExample(text);
        if (RecipientReader.IsRecipient(declaration) && argument.Name == nameof(RecipientDetailsAttribute.Condition))
            return TextPatterns.FindOpenEndedCondition(text);
        // A role or a condition may well be explained by an example; a name may not.
        if (declaration.IsAttribute<ProcessorAttribute>() || declaration.IsAttribute<RecipientAttribute>())
            return TextPatterns.FindOpenEndedDisclosure(text)
                ?? (s_nameArguments.Contains(argument.Name, StringComparer.Ordinal) ? TextPatterns.FindExample(text) : null);
        if (
            declaration.IsAttribute<RecipientCategoryAttribute>()
            || declaration.IsAttribute<ProcessingLocationAttribute>()
            || declaration.IsAttribute<TransferRiskAttribute>()
        )
            return TextPatterns.FindOpenEndedDisclosure(text);
        if (declaration.IsAttribute<CoversAttribute>())
            return TextPatterns.FindOpenScope(text);
        if (declaration.IsAttribute<PolicyNoteAttribute>())
            return TextPatterns.FindUnnamedRecipients(text);
        return declaration.IsAttribute<DataItemAttribute>() && argument.Name == nameof(DataItemAttribute.Label)
            ? TextPatterns.FindVagueData(text)
            : null;
    }
}
