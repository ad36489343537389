using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0005: one recipient is declared in several places with different values.</summary>
/// <remarks>
/// What defines a recipient (its country, its entity, its mechanism) may be written in several places but must agree; an
/// attribute with the name alone refers to it. Names are compared without case, spaces and punctuation. <c>Items</c> and
/// <c>Condition</c> belong to the class or member and may differ. Two names of brands, products or recipients that differ only in one
/// letter, or in case and punctuation, are a warning: they are probably one.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictoryDeclarationAnalyzer() : PolicyAnalyzer(DeclarationRules.ContradictoryDeclaration)
{
    private protected override bool IncludesLibraries => true;

    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        // The company behind each tells them apart.
        var recipients = policy
            .Recipients.Where(merged => !merged.Recipient.IsCategory)
            .Select(merged => new DeclaredName(
                merged.Recipient.Name.ToString(),
                merged.Recipient.LegalEntity,
                merged.Declaration.GetPlace(nameof(RecipientDetailsAttribute.Name))
            ))
            // What is defined goes before what is only named: its spelling is more likely to be right.
            .OrderBy(recipient => recipient.Entity is null)
            .ThenBy(recipient => recipient.Place.Type ?? "", StringComparer.Ordinal)
            .ThenBy(recipient => recipient.Place.AttributeIndex);
        // Domains resemble each other on purpose.
        var covered = policy
            .Document.Scope.Where(subject => subject.Kind is not (CoverKind.Domain or CoverKind.Audience))
            .Select(subject => new DeclaredName(
                subject.Name.ToString(),
                Entity: null,
                policy.GetPlace(subject, nameof(CoversAttribute.Names))
            ));
        return FindSimilarNames([.. recipients], DeclarationRules.SimilarRecipientNames)
            .Concat(FindSimilarNames([.. covered], DeclarationRules.SimilarCoveredNames));
    }

    private static IEnumerable<Finding> FindSimilarNames(IReadOnlyList<DeclaredName> names, Rule rule)
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
                yield return new Finding(rule, second.Place, first.Name, second.Name)
                {
                    Facts = FindingFact.CreateSuggestion(second.Name, first.Name),
                };
            }
        }
    }

    private sealed record DeclaredName(string Name, string? Entity, Place Place);
}
