using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>When the policy changes, how people learn of it, where the current version is.</summary>
internal static class ChangesSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var changes = document.Changes ?? new();
        Phrase[] addresses = [.. document.PublishedAt.Select(ContactLinks.LinkWebsite).Where(link => !link.IsEmpty)];
        Phrase[] sentences =
        [
            DeclaredPhrase.Insert(ChangesTexts.When, DeclaredPhrase.Quote(changes.When, language), language).ToSentence(),
            changes.NotifyBy == ContactChannel.None ? Phrase.Empty : ChangesTexts.GetNotification(changes.NotifyBy).Localize(language),
            DeclaredPhrase.Insert(ChangesTexts.PublishedAt, Phrase.JoinWithAnd(addresses, language), language),
        ];
        Block[] blocks =
        [
            .. sentences.Where(sentence => !sentence.IsEmpty).Select(sentence => new Paragraph(sentence)),
            .. ComposeHistory(document, language),
            .. DeclaredPhrase.ComposeNotes(document, PolicySection.Changes, language),
        ];
        return blocks.Length == 0 ? null : new(Anchors.Changes, ChangesTexts.Heading.Localize(language), blocks);
    }

    /// <summary>
    /// What changed in each version, the newest first. That there was a first one is not a change: it is named only where its page can be
    /// read.
    /// </summary>
    private static IEnumerable<Block> ComposeHistory(PolicyDocument document, string language)
    {
        var versions = new List<Definition>();
        for (var i = 0; i < document.History.Count; i++)
        {
            var version = document.History[i];
            var isKept = version.PageLanguages.Count > 0 && !version.IsCurrent(document);
            if (version.Changes.Count == 0 && !isKept)
                continue;
            var name = ComposeName(version, language);
            versions.Add(
                new Definition(
                    isKept ? new VersionLinkInline(version.Name, language, name) : name,
                    version.Changes.Count > 0
                        ?
                        [
                            new BulletList([
                                .. DeclaredPhrase
                                    .QuoteAll(version.Changes.Select(change => change.Text), language)
                                    .Select(change => change.Capitalize()),
                            ]),
                        ]
                        :
                        [
                            new Paragraph(
                                (i == document.History.Count - 1 ? ChangesTexts.First : ChangesTexts.Unchanged).Localize(language)
                            ),
                        ]
                )
            );
        }

        return versions.Count == 0 ? [] : [new DefinitionList(versions)];
    }

    /// <summary>Whether the policy is still the one of that version.</summary>
    public static bool IsCurrent(this PolicyRevision version, PolicyDocument document) =>
        version.Version == document.Version && version.AsOf == document.AsOf;

    /// <summary>For example "Version 1.1 of 1 December 2026".</summary>
    public static Phrase ComposeName(PolicyRevision version, string language) =>
        version switch
        {
            { Version: { } number, AsOf: { } date } => Phrase.Format(
                ChangesTexts.VersionOf.Localize(language),
                DeclaredPhrase.QuoteNeutral(number),
                Dates.Format(date, language)
            ),
            { AsOf: { } date } => Phrase.Format(ChangesTexts.DateOf.Localize(language), Dates.Format(date, language)),
            _ => Phrase.Format(ChangesTexts.Version.Localize(language), DeclaredPhrase.QuoteNeutral(version.Version ?? version.Name)),
        };
}
