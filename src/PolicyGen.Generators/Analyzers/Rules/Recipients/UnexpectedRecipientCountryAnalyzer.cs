using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0026: the declared country of a recipient is not the one the catalogue knows, or leaves out the third country of its group.</summary>
/// <remarks>The catalogue is a hint: it never says what is right, and a person looks it up.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnexpectedRecipientCountryAnalyzer : RootPolicyAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.UnexpectedRecipientCountry,
        "Country contradicts the catalogue",
        "'{0}' is declared in {1}, but {2}; {3}",
        DiagnosticSeverity.Warning,
        "A recipient whose seat or group is in a third country may receive the data there (Art. 13(1)(f), 44 GDPR). The catalogue is a hint and may be wrong: look the entity up in your contract.",
        WellKnownDiagnosticTags.CompilationEnd
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(PolicyContext policy)
    {
        foreach (var (recipient, declaration) in policy.Recipients)
        {
            if (
                recipient is { IsCategory: false, SelfHosted: false, Country: { } declared }
                && FindCatalogueEntry(policy.Analysis.Catalogue, recipient) is { } known
                && Check(recipient, declared, known, PolicyContext.GetArgumentPlace(declaration, "Country"), policy.Document.Languages)
                    is { } violation
            )
                yield return violation;
        }
    }

    private static CatalogueEntry? FindCatalogueEntry(ProcessorCatalogue catalogue, Recipient recipient) =>
        catalogue.FindByName(recipient.Name.ToString()) is { Signal: not TransferSignal.None, Country: not null } entry ? entry : null;

    private static Violation? Check(Recipient recipient, Country declared, CatalogueEntry known, Place place, ValueList<string> languages)
    {
        var group = known.GroupCountry ?? known.Country!;
        if (
            declared.Code != known.Country
            && declared.Code != group
            && recipient.OtherEntities.Count == 0
            && !NamesAnotherEntity(recipient, known)
        )
        {
            return new Violation(
                place,
                recipient.Name.ToString(),
                declared.Name.ToString(),
                $"the catalogue knows it in {GetCountryName(known.Country!, languages)}",
                "name the entity in LegalEntity and its country, as the contract does"
            );
        }

        var saysThirdCountry =
            recipient.GroupCountry is not null || recipient.Transfers.Count > 0 || recipient.ProcessingCountries.Count > 0;
        if (saysThirdCountry || declared.IsThirdCountry || CountryTable.Find(group) is not { IsThirdCountry: true })
            return null;
        return new Violation(
            place,
            recipient.Name.ToString(),
            declared.Name.ToString(),
            $"its group sits in {GetCountryName(group, languages)}",
            $"state the transfer, or GroupCountry = \"{group}\""
        )
        {
            Severity = DiagnosticSeverity.Info,
            StrictSeverity = DiagnosticSeverity.Warning,
        };
    }

    /// <summary>An entity that the catalogue does not know sits where the declaration says.</summary>
    private static bool NamesAnotherEntity(Recipient recipient, CatalogueEntry known) =>
        recipient.LegalEntity is { } entity
        && known.LegalEntity is { } listed
        && RecipientKey.FromName(entity) != RecipientKey.FromName(listed);

    private static string GetCountryName(string code, ValueList<string> languages) =>
        CountryTable.Find(code)?.ToCountry(languages).Name.ToString() ?? code;
}
