using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0018: data are declared anonymous and described as personal.</summary>
/// <remarks>
/// Data that are collected as personal data and become anonymous are described as such: the retention says how long they are
/// personal, and <c>Then = AfterRetention.Anonymize</c> what follows.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnonymousButPersonalAnalyzer() : LiveAnalyzer(ProcessingRules.AnonymousButPersonal)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (
            processing.Processing.Deidentification != Deidentification.Anonymized
            || processing.Type.Find<DeidentifiedAttribute>() is not { } declaration
        )
            yield break;
        if (processing.Processing.Retentions.Any(retention => retention.Then is AfterRetention.Anonymize))
            yield break;
        if (processing.Processing.Purposes.Any(purpose => purpose.Bases.Count > 0))
            yield return new Finding(ProcessingRules.AnonymousButPersonal, declaration.Place, processing.Title, "a legal basis");
        else if (processing.Processing.DataItems.Count > 0)
            yield return new Finding(ProcessingRules.AnonymousButPersonal, declaration.Place, processing.Title, "items of personal data");
    }
}
