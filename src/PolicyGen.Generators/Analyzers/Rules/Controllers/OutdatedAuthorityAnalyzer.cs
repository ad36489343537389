using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0039: the declared supervisory authority has moved, or another one is competent.</summary>
/// <remarks>
/// A former name at the present address is an information, and so is the federal authority for a company without <c>State</c>: it
/// supervises private bodies for telecommunications and postal services alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedAuthorityAnalyzer : AssemblyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.OutdatedAuthority,
        "Supervisory authority outdated or not competent",
        "'{0}' is outdated or not competent: {1}",
        DiagnosticSeverity.Warning,
        "The authority of the controller's Land is competent (Art. 55 GDPR, § 40 BDSG), at its present address."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        if (
            policy.FindDeclaration("SupervisoryAuthority") is not { } declaration
            || policy.Document.SupervisoryAuthority is not { } authority
        )
            yield break;
        foreach (var fact in AuthorityTable.Entries)
        {
            var address = $"{authority.Street}, {authority.PostalCode} {authority.City}";
            if (fact.FormerAddresses.Contains(address))
                yield return new Violation(
                    PolicyContext.GetArgumentPlace(declaration, "Street"),
                    address,
                    $"{fact.NameDe} is now at {fact.Street}, {fact.PostalCode} {fact.City}; write the key \"{fact.Key}\" alone"
                )
                {
                    Facts = ValueList.Create(new FindingFact(FindingFact.Suggestion, fact.Key)),
                };
        }

        if (
            authority.Name.ToString() is var name
            && AuthorityTable.Entries.FirstOrDefault(fact => fact.NameDe != name && fact.FormerNames.Contains(name)) is { } renamed
        )
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(declaration, "Key"),
                name,
                $"it is called {renamed.NameDe} now; write the key \"{renamed.Key}\""
            )
            {
                Severity = DiagnosticSeverity.Info,
            };
        }

        var state = policy.Document.Controller.State;
        if (
            state is not null
            && authority.Key.StartsWith("DE-", StringComparison.Ordinal)
            && AuthorityTable.FindCompetent(policy.Document.Controller) is { } competent
            && competent.Key != authority.Key
            && AuthorityTable.Find(authority.Key) is { CoversPrivateBodies: true } or { Key: "DE-BUND" }
        )
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(declaration, "Key"),
                authority.Key,
                $"{(authority.Key == state ? "it supervises private bodies alone" : $"the controller sits in {state}")}; write \"{competent.Key}\" or leave the attribute out"
            )
            {
                Facts = ValueList.Create(new FindingFact(FindingFact.Suggestion, competent.Key)),
            };
        }
        else if (state is null && authority.Key == "DE-BUND" && LegalForms.IsLegalPerson(policy.Document.Controller.Name))
        {
            yield return new Violation(
                PolicyContext.GetArgumentPlace(declaration, "Key"),
                authority.Key,
                "it supervises private bodies for telecommunications and postal services alone; write State on [assembly: DataController] and leave the attribute out, unless that is it"
            )
            {
                Severity = DiagnosticSeverity.Info,
            };
        }
    }
}
