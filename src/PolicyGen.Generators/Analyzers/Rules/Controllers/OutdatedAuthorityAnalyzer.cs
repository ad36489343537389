using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0039: the declared supervisory authority has moved, or another one is competent.</summary>
/// <remarks>
/// A former name at the current address is an info, and so is the federal authority for a company without <c>State</c>: it
/// supervises private bodies only for telecommunications and postal services.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedAuthorityAnalyzer() : LiveAnalyzer(ControllerRules.OutdatedAuthority)
{
    private protected override LiveChecks Checks => new() { Assembly = Check };

    private static IEnumerable<Finding> Check(PolicyContext policy)
    {
        if (policy.Document.SupervisoryAuthority is not { } authority || policy.FindSource(authority) is not { } declaration)
            return [];
        var place = declaration.GetPlace(nameof(SupervisoryAuthorityAttribute.Key));
        return
        [
            .. FindFormerAddress(authority, declaration),
            .. FindFormerName(authority, place),
            .. FindCompetentAuthority(authority, policy.Document.Controller, place),
        ];
    }

    private static IEnumerable<Finding> FindFormerAddress(SupervisoryAuthority authority, Declaration declaration)
    {
        var address = $"{authority.Street}, {authority.PostalCode} {authority.City}";
        return AuthorityTable
            .Entries.Where(fact => fact.FormerAddresses.Contains(address))
            .Select(fact => new Finding(
                ControllerRules.OutdatedAuthority,
                declaration.GetPlace(nameof(SupervisoryAuthorityAttribute.Street)),
                address,
                fact.NameDe,
                $"{fact.Street}, {fact.PostalCode} {fact.City}",
                fact.Key
            )
            {
                Facts = ValueList.Create(new FindingFact(FindingFact.Suggestion, fact.Key)),
            });
    }

    private static IEnumerable<Finding> FindFormerName(SupervisoryAuthority authority, Place place)
    {
        var name = authority.Name.ToString();
        if (AuthorityTable.Entries.FirstOrDefault(fact => fact.NameDe != name && fact.FormerNames.Contains(name)) is { } renamed)
            yield return new Finding(ControllerRules.RenamedAuthority, place, name, renamed.NameDe, renamed.Key);
    }

    private static IEnumerable<Finding> FindCompetentAuthority(SupervisoryAuthority authority, Controller controller, Place place)
    {
        if (
            controller.State is { } state
            && authority.Key.StartsWith("DE-", StringComparison.Ordinal)
            && AuthorityTable.FindCompetent(controller) is { } competent
            && competent.Key != authority.Key
            && AuthorityTable.Find(authority.Key) is { CoversPrivateBodies: true } or { Key: "DE-BUND" }
        )
        {
            var facts = ValueList.Create(new FindingFact(FindingFact.Suggestion, competent.Key));
            yield return authority.Key == state
                ? new Finding(ControllerRules.AuthorityForPrivateBodies, place, authority.Key, competent.Key) { Facts = facts }
                : new Finding(ControllerRules.AuthorityOfAnotherLand, place, authority.Key, state, competent.Key) { Facts = facts };
        }
        else if (controller.State is null && authority.Key == "DE-BUND" && LegalForms.IsLegalPerson(controller.Name))
        {
            yield return new Finding(ControllerRules.FederalAuthorityForCompany, place, authority.Key);
        }
    }
}
