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
            .. Declared.Notes(document, PolicySection.Changes, language),
        ];
        return blocks.Length == 0 ? null : new(Anchors.Changes, ChangesTexts.Heading.In(language), blocks);
    }
}
