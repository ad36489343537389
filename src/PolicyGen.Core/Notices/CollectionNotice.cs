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
                Text = NoticeLanguages.In(
                    document,
                    language => string.Join("\n", Lines(document, processing, language).Select(line => line.Term + ": " + OneLine(line)))
                ),
                Html = NoticeLanguages.In(document, language => Render(Lines(document, processing, language))),
                LinkText = NoticeLanguages.In(document, NoticeTexts.Link.In),
                Anchor = Anchors.Processing(processing.Id),
            };

    private static List<Definition> Lines(PolicyDocument document, Processing processing, string language)
    {
        var lines = new List<Definition>();
        Add(NoticeTexts.Who, Listing.Bullets([.. new[] { Who(document, language) }.Where(who => !who.IsEmpty)]));
        Add(
            NoticeTexts.WhatFor,
            Listing.Bullets([
                .. Declared.All(processing.Purposes.Select(purpose => purpose.Text), language).Select(purpose => purpose.Capitalised()),
            ])
        );
        var retentions = processing.Retentions.Count > 0 ? processing.Retentions : document.GeneralRetentions;
        Add(NoticeTexts.HowLong, Listing.Bullets([.. retentions.Select(retention => RetentionPhrase.Whole(retention, language))]));
        if (LegalBases.AllowsObjection(processing))
            Add(NoticeTexts.Objection, [new Paragraph(NoticeTexts.MayObject.In(language))]);
        return lines;

        void Add(Text term, IReadOnlyList<Block> content)
        {
            if (content.Count > 0)
                lines.Add(new(term.In(language), content));
        }
    }

    /// <summary>Name, city and the address for requests.</summary>
    public static Phrase Who(PolicyDocument document, string language)
    {
        var contact = ContactLinks.ForRequests(document);
        var name = Phrase.Join(", ", [Declared.Plain(document.Controller.Name), Declared.Plain(document.Controller.City)]);
        return name.IsEmpty || contact.IsEmpty ? name : Phrase.Format(NoticeTexts.Controller.In(language), name, contact);
    }

    private static string OneLine(Definition line) =>
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

    private static string Render(List<Definition> lines) => new HtmlWriter().Blocks([new DefinitionList(lines)]).ToString();
}
