using PolicyGen.Core.Composition;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Html;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>The notice at collection: what the policy says of one processing, in a few lines for a form.</summary>
internal static class CollectionNotice
{
    /// <summary>The notice; null where a customer is responsible: then it is theirs to give.</summary>
    public static PolicyNotice? Compose(PolicyDocument document, Processing processing) =>
        processing.Role == ProcessingRole.Processor
            ? null
            : new()
            {
                Text = NoticeLanguages.ComposePerLanguage(
                    document,
                    language =>
                        string.Join("\n", ComposeLines(document, processing, language).Select(line => line.Term + ": " + ToLine(line)))
                ),
                Html = NoticeLanguages.ComposePerLanguage(document, language => Render(ComposeLines(document, processing, language))),
                LinkText = NoticeLanguages.ComposePerLanguage(document, NoticeTexts.Link.Localize),
                Anchor = Anchors.GetProcessing(processing.Id),
            };

    private static List<Definition> ComposeLines(PolicyDocument document, Processing processing, string language)
    {
        var lines = new List<Definition>();
        Add(NoticeTexts.Who, Listing.ComposeBullets([.. new[] { ComposeController(document, language) }.Where(who => !who.IsEmpty)]));
        Add(
            NoticeTexts.WhatFor,
            Listing.ComposeBullets([
                .. DeclaredPhrase
                    .QuoteAll(processing.Purposes.Select(purpose => purpose.Text), language)
                    .Select(purpose => purpose.Capitalize()),
            ])
        );
        var retentions = processing.Retentions.Count > 0 ? processing.Retentions : document.GeneralRetentions;
        Add(NoticeTexts.HowLong, Listing.ComposeBullets([.. retentions.Select(retention => RetentionPhrase.Compose(retention, language))]));
        if (LegalBases.AllowsObjection(processing))
            Add(NoticeTexts.Objection, [new Paragraph(NoticeTexts.MayObject.Localize(language))]);
        return lines;

        void Add(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0)
                lines.Add(new(term.Localize(language), content));
        }
    }

    /// <summary>Name, city and the address for requests.</summary>
    public static Phrase ComposeController(PolicyDocument document, string language)
    {
        var contact = ContactLinks.LinkRequestContact(document);
        var name = Phrase.Join(
            ", ",
            [DeclaredPhrase.QuoteNeutral(document.Controller.Name), DeclaredPhrase.QuoteNeutral(document.Controller.City)]
        );
        return name.IsEmpty || contact.IsEmpty ? name : Phrase.Format(NoticeTexts.Controller.Localize(language), name, contact);
    }

    private static string ToLine(Definition line) =>
        string.Join(
            "; ",
            line.Content.SelectMany(block =>
                    block switch
                    {
                        Paragraph paragraph => [paragraph.Content],
                        BulletList list => list.Items,
                        _ => (IReadOnlyList<Phrase>)[],
                    }
                )
                .Select(phrase => phrase.ToString().Replace("\n", " "))
        );

    private static string Render(List<Definition> lines) => new HtmlWriter().WriteBlocks([new DefinitionList(lines)]).ToString();
}
