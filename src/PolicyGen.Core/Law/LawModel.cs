using PolicyGen.Core.Foundation;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>Entries of the tables as parts of the model, in the languages of the policy.</summary>
internal static class LawModel
{
    public static LocalizedText InAll(this Text text, ValueList<string> languages) =>
        LocalizedText.Of([.. languages.Select(language => new LanguageText(language, text.In(language)))]);

    public static LocalizedText ToText(this VocabularyTerm term, ValueList<string> languages) => Both(term.De, term.En, languages);

    public static LocalizedText ToCitation(this StatuteFact statute, ValueList<string> languages) =>
        Both(statute.CitationDe, statute.CitationEn, languages);

    public static Country ToCountry(this CountryFact fact, ValueList<string> languages) =>
        new()
        {
            Code = fact.Code,
            Name = Both(fact.De, fact.En, languages),
            IsThirdCountry = fact.IsThirdCountry,
            Adequacy = fact.Adequacy is not { } adequacy
                ? null
                : new AdequacyDecision
                {
                    Decision = adequacy.Decision,
                    Date = adequacy.Date,
                    CoversAllRecipients = adequacy.Scope == AdequacyScope.Full,
                    Scope = Both(adequacy.De, adequacy.En, languages),
                },
        };

    public static Transfer ToTransfer(this MechanismFact mechanism, ValueList<string> languages) =>
        new()
        {
            Mechanism = mechanism.Key,
            Name = Both(mechanism.De, mechanism.En, languages),
            Citation = Both(mechanism.CitationDe, mechanism.CitationEn, languages),
            CopyMustBeOffered = mechanism.CopyMustBeOffered,
        };

    public static SupervisoryAuthority ToAuthority(this AuthorityFact authority, ValueList<string> languages) =>
        new()
        {
            Key = authority.Key,
            Name = Both(authority.De, authority.En, languages),
            Street = authority.Street,
            PostalCode = authority.PostalCode,
            City = authority.City,
            Phone = authority.Phone,
            Email = authority.Email,
            Website = authority.Website,
        };

    private static LocalizedText Both(string de, string en, ValueList<string> languages) => new Text(de, en).InAll(languages);
}
