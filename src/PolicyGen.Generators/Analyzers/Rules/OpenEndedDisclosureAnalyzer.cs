using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0032: a text about recipients or transfers leaves open who gets the data.</summary>
/// <remarks>
/// The rule rests on words such as <c>etc.</c>, so a person decides.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenEndedDisclosureAnalyzer : TextAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OpenEndedDisclosure,
        "Open-ended or conditional disclosure",
        "'{0}' leaves the disclosure open; name the recipient, or the category with its criteria",
        DiagnosticSeverity.Warning,
        "People have to learn who receives their data, by name or by category (Art. 13(1)(e) GDPR; WP260 rev.01).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override string[]? Check(string text, string attribute, string argument) =>
        attribute is "Processor" or "Recipient" or "RecipientCategory" or "Transfer" or "ProcessingLocation" or "TransferRisk" && TextPatterns.FindOpenEnded(text) is { } found ? [found] : null;
}
