using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0018: data are declared anonymous and described as personal.</summary>
/// <remarks>
/// Data that are collected as personal ones and become anonymous are described as such: the retention says how long they are
/// personal, and <c>Then = AfterRetention.Anonymize</c> what follows.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnonymousButPersonalAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.AnonymousButPersonal,
        "Data called anonymous but treated as personal",
        "'{0}' is declared anonymous but has {1}; anonymous data are no personal data. Write Deidentification.Pseudonymized, a retention with Then = AfterRetention.Anonymize, or remove what makes it personal",
        DiagnosticSeverity.Warning,
        "Anonymous data are no personal data and need no legal basis (Recital 26 GDPR); pseudonymised data stay personal (Art. 4(5) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (
            processing.Processing.Deidentification != Deidentification.Anonymized
            || processing.FindDeclaration("Deidentified") is not { } declaration
        )
            yield break;
        if (processing.Processing.Retentions.Any(retention => retention.Then is AfterRetention.Anonymize))
            yield break;
        if (processing.Processing.Purposes.Any(purpose => purpose.Bases.Count > 0))
            yield return new Violation(declaration.Place, processing.Title, "a legal basis");
        else if (processing.Processing.DataItems.Count > 0)
            yield return new Violation(declaration.Place, processing.Title, "items of personal data");
    }
}
