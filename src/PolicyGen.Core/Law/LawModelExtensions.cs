using PolicyGen.Core.Foundation;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>Entries of the tables as parts of the model, in the languages of the policy.</summary>
internal static class LawModelExtensions
{
    public static LocalizedText ToLocalizedText(this Text text, ValueList<string> languages) =>
        LocalizedText.Create([.. languages.Select(language => new LanguageText(language, text.Localize(language)))]);

    public static LocalizedText ToLocalizedText(this VocabularyTerm term, ValueList<string> languages) =>
        Localize(term.De, term.En, languages);

    public static LocalizedText ToCitation(this StatuteFact statute, ValueList<string> languages) =>
        Localize(statute.CitationDe, statute.CitationEn, languages);

    public static Country ToCountry(this CountryFact fact, ValueList<string> languages) =>
        new()
        {
            Code = fact.Code,
            Name = Localize(fact.NameDe, fact.NameEn, languages),
            IsThirdCountry = fact.IsThirdCountry,
            Adequacy = fact.Adequacy is not { } adequacy
                ? null
                : new AdequacyDecision
                {
                    Decision = adequacy.Decision,
                    Date = adequacy.Date,
                    CoversAllRecipients = adequacy.Scope == AdequacyScope.Full,
                    Scope = Localize(adequacy.ScopeDe, adequacy.ScopeEn, languages),
                },
        };

    public static Transfer ToTransfer(this MechanismFact mechanism, ValueList<string> languages) =>
        new()
        {
            Mechanism = mechanism.Key,
            Name = Localize(mechanism.NameDe, mechanism.NameEn, languages),
            Citation = Localize(mechanism.CitationDe, mechanism.CitationEn, languages),
            CopyMustBeOffered = mechanism.CopyMustBeOffered,
        };

    public static SupervisoryAuthority ToSupervisoryAuthority(this AuthorityFact authority, ValueList<string> languages) =>
        new()
        {
            Key = authority.Key,
            Name = Localize(authority.NameDe, authority.NameEn, languages),
            Street = authority.Street,
            PostalCode = authority.PostalCode,
            City = authority.City,
            Phone = authority.Phone,
            Email = authority.Email,
            Website = authority.Website,
        };

    private static LocalizedText Localize(string de, string en, ValueList<string> languages) => new Text(de, en).ToLocalizedText(languages);
}
