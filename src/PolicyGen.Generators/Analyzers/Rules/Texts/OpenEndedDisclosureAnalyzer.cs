using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0032: a text about recipients or transfers leaves open who gets the data.</summary>
/// <remarks>
/// The rule rests on words such as <c>etc.</c>, so a person decides. It reads what is declared of recipients and transfers, the scope
/// (“not exhaustive”), notes (“not all providers are named”) and items of data (“other data”).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenEndedDisclosureAnalyzer : TextAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OpenEndedDisclosure,
        "Open-ended or conditional disclosure",
        "'{0}' leaves the disclosure open; name the recipient, or the category with its criteria",
        DiagnosticSeverity.Warning,
        "People have to learn who receives their data, by name or by category (Art. 13(1)(e) GDPR; WP260 rev.01)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override string[]? Check(string text, string attribute, string argument) =>
        FindOpenWording(text, attribute, argument) is { } found ? [found] : null;

    private static string? FindOpenWording(string text, string attribute, string argument) =>
        attribute switch
        {
            "Transfer" => TextPatterns.FindOpenEndedDisclosure(text) ?? TextPatterns.FindExample(text),
            "Processor" or "Recipient" or "RecipientCategory" when argument == "Condition" => TextPatterns.FindOpenEndedCondition(text),
            // A role or a condition may well be explained by an example; a name may not.
            "Processor" or "Recipient" => TextPatterns.FindOpenEndedDisclosure(text)
                ?? (argument is "Name" or "LegalEntity" or "OtherEntities" or "SubProcessors" ? TextPatterns.FindExample(text) : null),
            "RecipientCategory" or "ProcessingLocation" or "TransferRisk" => TextPatterns.FindOpenEndedDisclosure(text),
            "Covers" => TextPatterns.FindOpenScope(text),
            "PolicyNote" => TextPatterns.FindUnnamedRecipients(text),
            "DataItem" when argument == "Label" => TextPatterns.FindVagueData(text),
            _ => null,
        };
}
