using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What stands between the title and the first layer: date, version, scope, applicable law, general notes.</summary>
internal static class PageHead
{
    public static Phrase Edition(PolicyDocument document, string language)
    {
        var date = document.AsOf is { } asOf ? Phrase.Format(PageTexts.AsOf.In(language), Dates.Inline(asOf, language)) : Phrase.Empty;
        return Phrase.Join(" · ", [date, Declared.Within(PageTexts.Version, Declared.Plain(document.Version), language)]);
    }

    public static IReadOnlyList<Block> Preamble(PolicyDocument document, string language)
    {
        var entries = new List<Definition>();
        foreach (var kind in document.Scope.GroupBy(subject => subject.Kind).OrderBy(group => group.Key))
        {
            CoveredSubject[] subjects = [.. kind.Where(subject => !Declared.In(subject.Name, language).IsEmpty)];
            if (subjects.Length > 0)
                entries.Add(new(ScopeTexts.Kind(kind.Key, subjects.Length > 1).In(language), Names(subjects, language)));
        }

        entries.Add(new(ScopeTexts.ApplicableLaw.In(language), ApplicableLaw(document, language)));
        return [new DefinitionList(entries), .. Declared.Notes(document, PolicySection.General, language)];
    }

    /// <summary>The names; what they belong to stands once behind all that belong there.</summary>
    private static Phrase Names(CoveredSubject[] subjects, string language)
    {
        // A group of persons is often called by two words with an "and" of their own.
        if (subjects[0].Kind == CoverKind.Audience)
            return Phrase.Join("; ", Declared.All(subjects.Select(subject => subject.Name), language));
        var groups = subjects
            .GroupBy(subject => subject.Under?.Trim() ?? "", StringComparer.Ordinal)
            .Select(group =>
            {
                var names = Declared.All(group.Select(subject => subject.Name), language);
                var together = Phrase.And(names, language);
                var under = Declared.Plain(group.Key);
                return under.IsEmpty
                    ? together
                    : Phrase.Format((names.Count > 1 ? ScopeTexts.SeveralUnder : ScopeTexts.Under).In(language), together, under);
            })
            .ToArray();
        return groups.Length == subjects.Length ? Phrase.And(groups, language) : Phrase.Join("; ", groups);
    }

    private static Phrase ApplicableLaw(PolicyDocument document, string language)
    {
        var acts = new List<Phrase> { ScopeTexts.Gdpr.In(language) };
        // A public body follows the act of its Land, which nothing here tells.
        if (
            document.Controller.Country is { } country
            && !LegalForms.IsPublicBody(document.Controller)
            && CountryTable.Find(country.Code)?.DataProtectionAct is { } act
        )
        {
            acts.Add(language == "de" ? act.NameDe : act.NameEn);
        }

        return Phrase.And(acts, language);
    }
}
