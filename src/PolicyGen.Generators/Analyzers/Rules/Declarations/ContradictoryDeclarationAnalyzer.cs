using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0005: one recipient is declared in several places with different values.</summary>
/// <remarks>
/// What defines a recipient (its country, its entity, its mechanism) may be written in several places and agrees there; an
/// attribute with the name alone refers to it. Names are compared without case, spaces and punctuation. <c>Items</c> and
/// <c>Condition</c> belong to the class or member and may differ. Two names of brands, products or recipients that differ in one
/// letter, or in case and punctuation alone, are a warning: probably they are one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryDeclarationAnalyzer : PolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.ContradictoryDeclaration,
        "Contradictory declarations",
        "{0} is declared twice with different values: {1} and {2}; write the same in both places, or write it once and only the name elsewhere",
        DiagnosticSeverity.Error,
        "What defines a recipient may be written in several places and agrees there; otherwise one of them would be false (Art. 5(1)(a), 12(1) GDPR).",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        // The company behind each tells them apart.
        var recipients = policy
            .Recipients.Where(merged => !merged.Recipient.IsCategory)
            .Select(merged =>
                (
                    Name: merged.Recipient.Name.ToString(),
                    Entity: merged.Recipient.LegalEntity,
                    Place: PolicyContext.GetArgumentPlace(merged.Declaration, "Name")
                )
            )
            // What is defined goes before what is only named: it has the right spelling more likely.
            .OrderBy(recipient => recipient.Entity is null)
            .ThenBy(recipient => recipient.Place.Type ?? "", StringComparer.Ordinal)
            .ThenBy(recipient => recipient.Place.AttributeIndex);
        // Domains are near each other on purpose.
        var covered = policy
            .GetDeclarations("Covers")
            .Select(declaration => (Reader: policy.CreateReader(declaration), Place: PolicyContext.GetArgumentPlace(declaration, "Names")))
            .Where(covers => covers.Reader.ReadEnum<CoverKind>("Kind") is not (null or CoverKind.Domain or CoverKind.Audience))
            .SelectMany(covers => covers.Reader.ReadNames("Names").Select(name => (Name: name, Entity: (string?)null, covers.Place)));
        return FindSimilarNames([.. recipients], "recipient").Concat(FindSimilarNames([.. covered], "name that the policy covers"));
    }

    private static IEnumerable<Violation> FindSimilarNames(IReadOnlyList<(string Name, string? Entity, Place Place)> names, string what)
    {
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (first, second) = (names[j], names[i]);
                if (first.Name == second.Name || (first.Entity is not null && second.Entity is not null && first.Entity != second.Entity))
                    continue;
                if (
                    RecipientKey.FromName(first.Name) != RecipientKey.FromName(second.Name)
                    && !NameSpelling.AreOneLetterApart(first.Name, second.Name, RecipientKey.FromName)
                )
                    continue;
                yield return new Violation(second.Place, "What seems to be one " + what, $"'{first.Name}'", $"'{second.Name}'")
                {
                    Severity = DiagnosticSeverity.Warning,
                    Facts = FindingFact.CreateSuggestion(second.Name, first.Name),
                };
            }
        }
    }
}
