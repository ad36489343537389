using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What stands between the title and the first layer: date, version, scope, applicable law, general notes.</summary>
internal static class PageHead
{
    public static Phrase Edition(PolicyDocument document, string language)
    {
        var date = document.AsOf is { } asOf
            ? Phrase.Format(PageTexts.AsOf.In(language), Dates.Inline(asOf, language))
            : Phrase.Empty;
        return Phrase.Join(" · ", [date, Declared.Within(PageTexts.Version, Declared.Plain(document.Version), language)]);
    }

    public static IReadOnlyList<Block> Preamble(PolicyDocument document, string language)
    {
        var entries = new List<Definition>();
        foreach (var kind in document.Scope.GroupBy(subject => subject.Kind).OrderBy(group => group.Key))
        {
            Phrase[] names = [.. kind.Select(subject => Name(subject, language)).Where(name => !name.IsEmpty)];
            if (names.Length > 0) entries.Add(new(ScopeTexts.Kind(kind.Key, names.Length > 1).In(language), Phrase.And(names, language)));
        }

        entries.Add(new(ScopeTexts.ApplicableLaw.In(language), ApplicableLaw(document, language)));
        return [new DefinitionList(entries), .. Declared.Notes(document, PolicySection.General, language)];
    }

    private static Phrase Name(CoveredSubject subject, string language)
    {
        var name = Declared.In(subject.Name, language);
        var under = Declared.Plain(subject.Under);
        return name.IsEmpty || under.IsEmpty ? name : Phrase.Format(ScopeTexts.Under.In(language), name, under);
    }

    private static Phrase ApplicableLaw(PolicyDocument document, string language)
    {
        var acts = new List<Phrase> { ScopeTexts.Gdpr.In(language) };
        if (document.Controller.Country is { } country && CountryTable.Find(country.Code)?.DataProtectionAct is { } act)
        {
            acts.Add(language == "de" ? act.De : act.En);
        }

        return Phrase.And(acts, language);
    }
}
