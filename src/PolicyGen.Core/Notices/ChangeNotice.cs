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
                Title = NoticeLanguages.In(document, ChangeNoticeTexts.Title.In),
                Text = NoticeLanguages.In(document, language => string.Join("\n", Blocks(document, newest, language).Select(ToText))),
                Html = NoticeLanguages.In(document, language => new HtmlWriter().Blocks(Blocks(document, newest, language)).ToString()),
                LinkText = NoticeLanguages.In(document, ChangeNoticeTexts.Link.In),
            };

    private static IReadOnlyList<Block> Blocks(PolicyDocument document, PolicyRevision version, string language)
    {
        var material = Changes(version, language, isMaterial: true);
        var others = Changes(version, language, isMaterial: false);
        var controller = CollectionNotice.Who(document, language);
        return
        [
            new Paragraph(
                version is { Version: null, AsOf: null }
                    ? ChangeNoticeTexts.IntroWithoutVersion.In(language)
                    : Phrase.Format(ChangeNoticeTexts.Intro.In(language), ChangesSection.Name(version, language))
            ),
            .. List(ChangeNoticeTexts.Material, material, language),
            .. List(material.Count > 0 ? ChangeNoticeTexts.Other : ChangeNoticeTexts.All, others, language),
            .. controller.IsEmpty ? (Block[])[] : [new Paragraph(Phrase.Format(ChangeNoticeTexts.Controller.In(language), controller))],
        ];
    }

    private static IReadOnlyList<Phrase> Changes(PolicyRevision version, string language, bool isMaterial) =>
        [
            .. Declared
                .All(version.Changes.Where(change => change.IsMaterial == isMaterial).Select(change => change.Text), language)
                .Select(change => change.Capitalised()),
        ];

    private static Block[] List(Text heading, IReadOnlyList<Phrase> changes, string language) =>
        changes.Count == 0 ? [] : [new Paragraph(new StrongInline(heading.In(language) + ":")), new BulletList(changes)];

    /// <summary>One paragraph, or a list under the heading before it, with the empty line behind.</summary>
    private static string ToText(Block block) =>
        block switch
        {
            BulletList list => string.Concat(list.Items.Select(item => "- " + OneLine(item) + "\n")),
            Paragraph { Content.Inlines: { Count: 1 } inlines } heading when inlines[0] is StrongInline => OneLine(heading.Content),
            Paragraph paragraph => OneLine(paragraph.Content) + "\n",
            _ => "",
        };

    private static string OneLine(Phrase phrase) => phrase.ToString().Replace("\n", " ");
}
