using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>
/// PG0026: the declared country of a recipient is not the one in the catalogue, or leaves out the third country of its group.
/// </summary>
/// <remarks>The catalogue is a hint: it never says what is right, and a person looks it up.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnexpectedRecipientCountryAnalyzer() : PolicyAnalyzer(RecipientRules.UnexpectedRecipientCountry)
{
    private protected override IEnumerable<Finding> Check(PolicyContext policy)
    {
        foreach (var merged in policy.Recipients)
        {
            if (
                merged.Recipient is { IsCategory: false, SelfHosted: false, Country: { } declared } recipient
                && FindCatalogueEntry(policy.Analysis.Catalogue, recipient) is { } known
                && Check(recipient, declared, known, PolicyContext.GetPlace(merged, declared), policy.Document.Languages) is { } finding
            )
                yield return finding;
        }
    }

    private static CatalogueEntry? FindCatalogueEntry(ProcessorCatalogue catalogue, Recipient recipient) =>
        catalogue.FindByName(recipient.Name.ToString()) is { Signal: not TransferSignal.None, Country: not null } entry ? entry : null;

    private static Finding? Check(Recipient recipient, Country declared, CatalogueEntry known, Place place, ValueList<string> languages)
    {
        var group = known.GroupCountry ?? known.Country!;
        if (
            declared.Code != known.Country
            && declared.Code != group
            && recipient.OtherEntities.Count == 0
            && !NamesAnotherEntity(recipient, known)
        )
        {
            return new Finding(
                RecipientRules.UnexpectedRecipientCountry,
                place,
                recipient.Name.ToString(),
                declared.Name.ToString(),
                GetCountryName(known.Country!, languages)
            );
        }

        var statesThirdCountry =
            recipient.GroupCountry is not null || recipient.Transfers.Count > 0 || recipient.ProcessingCountries.Count > 0;
        return statesThirdCountry || declared.IsThirdCountry || CountryTable.Find(group) is not { IsThirdCountry: true }
            ? null
            : new Finding(
                RecipientRules.UnstatedGroupCountry,
                place,
                recipient.Name.ToString(),
                declared.Name.ToString(),
                GetCountryName(group, languages),
                group
            );
    }

    /// <summary>An entity that the catalogue does not list is established where the declaration says.</summary>
    private static bool NamesAnotherEntity(Recipient recipient, CatalogueEntry known) =>
        recipient.LegalEntity is { } entity
        && known.LegalEntity is { } listed
        && RecipientKey.FromName(entity) != RecipientKey.FromName(listed);

    private static string GetCountryName(string code, ValueList<string> languages) =>
        CountryTable.Find(code)?.ToCountry(languages).Name.ToString() ?? code;
}
