using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>When the policy changes, how people learn of it, where the current version is.</summary>
internal static class ChangesSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var changes = document.Changes ?? new();
        Phrase[] addresses = [.. document.PublishedAt.Select(ContactLinks.Web).Where(link => !link.IsEmpty)];
        Phrase[] sentences =
        [
            Declared.Within(ChangesTexts.When, Declared.In(changes.When, language), language).AsSentence(),
            changes.NotifyBy == ContactChannel.None ? Phrase.Empty : ChangesTexts.NotifyBy(changes.NotifyBy).In(language),
            Declared.Within(ChangesTexts.PublishedAt, Phrase.And(addresses, language), language),
        ];
        Block[] blocks =
        [
            .. sentences.Where(sentence => !sentence.IsEmpty).Select(sentence => new Paragraph(sentence)),
            .. History(document, language),
            .. Declared.Notes(document, PolicySection.Changes, language),
        ];
        return blocks.Length == 0 ? null : new(Anchors.Changes, ChangesTexts.Heading.In(language), blocks);
    }

    /// <summary>What changed in each version, the newest first; that there was a first one is no change.</summary>
    private static IEnumerable<Block> History(PolicyDocument document, string language)
    {
        Definition[] versions = [.. document.History.Where(version => version.Changes.Count > 0).Select(version => new Definition(
            Name(version, language),
            [new BulletList([.. Declared.All(version.Changes.Select(change => change.Text), language).Select(change => change.Capitalised())])]))];
        return versions.Length == 0 ? [] : [new DefinitionList(versions)];
    }

    private static Phrase Name(PolicyRevision version, string language) => version switch
    {
        { Version: { } number, AsOf: { } date } => Phrase.Format(ChangesTexts.VersionOf.In(language), Declared.Plain(number), Dates.Inline(date, language)),
        { AsOf: { } date } => Phrase.Format(ChangesTexts.DateOf.In(language), Dates.Inline(date, language)),
        _ => Phrase.Format(ChangesTexts.Version.In(language), Declared.Plain(version.Version)),
    };
}
