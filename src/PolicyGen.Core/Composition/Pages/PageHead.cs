using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What stands between the title and the first layer: date, version, scope, applicable law, general notes.</summary>
internal static class PageHead
{
    public static Phrase ComposeEdition(PolicyDocument document, string language)
    {
        var date = document.AsOf is { } asOf
            ? Phrase.Format(PageTexts.AsOf.Localize(language), Dates.Format(asOf, language))
            : Phrase.Empty;
        return Phrase.Join(
            " · ",
            [date, DeclaredPhrase.Insert(PageTexts.Version, DeclaredPhrase.QuoteNeutral(document.Version), language)]
        );
    }

    public static IReadOnlyList<Block> ComposePreamble(PolicyDocument document, string language)
    {
        var entries = new List<Definition>();
        foreach (var kind in document.Scope.GroupBy(subject => subject.Kind).OrderBy(group => group.Key))
        {
            CoveredSubject[] subjects = [.. kind.Where(subject => !DeclaredPhrase.Quote(subject.Name, language).IsEmpty)];
            if (subjects.Length > 0)
                entries.Add(new(ScopeTexts.GetKind(kind.Key, subjects.Length > 1).Localize(language), JoinNames(subjects, language)));
        }

        entries.Add(new(ScopeTexts.ApplicableLaw.Localize(language), ComposeApplicableLaw(document, language)));
        return [new DefinitionList(entries), .. DeclaredPhrase.ComposeNotes(document, PolicySection.General, language)];
    }

    /// <summary>The names; what they belong to stands once behind all that belong there.</summary>
    private static Phrase JoinNames(CoveredSubject[] subjects, string language)
    {
        // A group of persons is often called by two words with an "and" of their own.
        if (subjects[0].Kind == CoverKind.Audience)
            return Phrase.Join("; ", DeclaredPhrase.QuoteAll(subjects.Select(subject => subject.Name), language));
        var groups = subjects
            .GroupBy(subject => subject.Under?.Trim() ?? "", StringComparer.Ordinal)
            .Select(group =>
            {
                var names = DeclaredPhrase.QuoteAll(group.Select(subject => subject.Name), language);
                var together = Phrase.JoinWithAnd(names, language);
                var under = DeclaredPhrase.QuoteNeutral(group.Key);
                return under.IsEmpty
                    ? together
                    : Phrase.Format(
                        (names.Count > 1 ? ScopeTexts.SeveralPolicies : ScopeTexts.SinglePolicy).Localize(language),
                        together,
                        under
                    );
            })
            .ToArray();
        return groups.Length == subjects.Length ? Phrase.JoinWithAnd(groups, language) : Phrase.Join("; ", groups);
    }

    private static Phrase ComposeApplicableLaw(PolicyDocument document, string language)
    {
        var acts = new List<Phrase> { ScopeTexts.Gdpr.Localize(language) };
        // A public body follows the act of its Land, which nothing here tells.
        if (
            document.Controller.Country is { } country
            && !LegalForms.IsPublicBody(document.Controller)
            && CountryTable.Find(country.Code)?.DataProtectionAct is { } act
        )
        {
            acts.Add(language == "de" ? act.NameDe : act.NameEn);
        }

        return Phrase.JoinWithAnd(acts, language);
    }
}
