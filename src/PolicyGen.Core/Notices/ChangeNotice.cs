using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Html;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>What existing customers are told of the version that was accepted last.</summary>
internal static class ChangeNotice
{
    /// <summary>The notice; null where no change was accepted.</summary>
    public static PolicyChangeNotice? Compose(PolicyDocument document) =>
        document.History.Count == 0 || document.History[0] is not { Changes.Count: > 0 } newest
            ? null
            : new()
            {
                Version = newest.Version,
                AsOf = newest.AsOf,
                IsMaterial = newest.Changes.Any(change => change.IsMaterial),
                Title = NoticeLanguages.ComposePerLanguage(document, ChangeNoticeTexts.Title.Localize),
                Text = NoticeLanguages.ComposePerLanguage(
                    document,
                    language => string.Join("\n", ComposeBlocks(document, newest, language).Select(ToText))
                ),
                Html = NoticeLanguages.ComposePerLanguage(
                    document,
                    language => new HtmlWriter().WriteBlocks(ComposeBlocks(document, newest, language)).ToString()
                ),
                LinkText = NoticeLanguages.ComposePerLanguage(document, ChangeNoticeTexts.Link.Localize),
            };

    private static IReadOnlyList<Block> ComposeBlocks(PolicyDocument document, PolicyRevision version, string language)
    {
        var material = ComposeChanges(version, language, isMaterial: true);
        var others = ComposeChanges(version, language, isMaterial: false);
        var controller = CollectionNotice.ComposeController(document, language);
        return
        [
            new Paragraph(
                version is { Version: null, AsOf: null }
                    ? ChangeNoticeTexts.IntroWithoutVersion.Localize(language)
                    : Phrase.Format(ChangeNoticeTexts.Intro.Localize(language), ChangesSection.ComposeName(version, language))
            ),
            .. ComposeList(ChangeNoticeTexts.Material, material, language),
            .. ComposeList(material.Count > 0 ? ChangeNoticeTexts.Other : ChangeNoticeTexts.All, others, language),
            .. controller.IsEmpty
                ? (Block[])[]
                : [new Paragraph(Phrase.Format(ChangeNoticeTexts.Controller.Localize(language), controller))],
        ];
    }

    private static IReadOnlyList<Phrase> ComposeChanges(PolicyRevision version, string language, bool isMaterial) =>
        [
            .. DeclaredPhrase
                .QuoteAll(version.Changes.Where(change => change.IsMaterial == isMaterial).Select(change => change.Text), language)
                .Select(change => change.Capitalize()),
        ];

    private static Block[] ComposeList(Text heading, IReadOnlyList<Phrase> changes, string language) =>
        changes.Count == 0 ? [] : [new Paragraph(new StrongInline(heading.Localize(language) + ":")), new BulletList(changes)];

    /// <summary>One paragraph, or a list under the heading before it, with the empty line behind.</summary>
    private static string ToText(Block block) =>
        block switch
        {
            BulletList list => string.Concat(list.Items.Select(item => "- " + ToLine(item) + "\n")),
            Paragraph { Content.Inlines: { Count: 1 } inlines } heading when inlines[0] is StrongInline => ToLine(heading.Content),
            Paragraph paragraph => ToLine(paragraph.Content) + "\n",
            _ => "",
        };

    private static string ToLine(Phrase phrase) => phrase.ToString().Replace("\n", " ");
}
