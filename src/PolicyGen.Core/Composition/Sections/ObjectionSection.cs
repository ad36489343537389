using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The right to object, in a box of its own (Art. 21(4) GDPR); only where there is something to object to.</summary>
internal static class ObjectionSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        if (!IsNeeded(document))
            return null;
        var contact = Declared.Within(ObjectionTexts.Contact, ContactLinks.ForRequests(document), language);
        var blocks = new List<Block>();
        blocks.AddRange(OnGrounds(document, language));
        blocks.AddRange(ToMarketing(document, language));
        if (!contact.IsEmpty)
            blocks.Add(new Paragraph(contact));
        return new(Anchors.Objection, ObjectionTexts.Heading.In(language), blocks, IsSetApart: true);
    }

    /// <summary>Whether there is a processing that people can object to.</summary>
    public static bool IsNeeded(PolicyDocument document) => LegalBases.AllowsObjection(document) || Marketing(document).Any();

    /// <summary>What there is to object to, of the three that the law has; a public body has no legitimate interests, and rarely markets.</summary>
    public static Phrase Occasions(PolicyDocument document, string language)
    {
        Phrase[] occasions =
        [
            LegalBases.Includes(document, Basis.LegitimateInterests) ? ObjectionTexts.ForLegitimateInterests.In(language) : Phrase.Empty,
            LegalBases.Includes(document, Basis.PublicTask) ? ObjectionTexts.InPublicInterest.In(language) : Phrase.Empty,
            Marketing(document).Any() ? ObjectionTexts.ForMarketing.In(language) : Phrase.Empty,
        ];
        return Phrase.Or([.. occasions.Where(occasion => !occasion.IsEmpty)], language);
    }

    private static IEnumerable<Processing> Marketing(PolicyDocument document) =>
        document.Processings.Where(processing => DirectMarketing.IsPurposeOf(processing, document.Controller));

    private static IEnumerable<Block> OnGrounds(PolicyDocument document, string language)
    {
        if (!LegalBases.AllowsObjection(document))
            yield break;
        yield return new Paragraph(Phrase.Format(ObjectionTexts.Right.In(language), new StrongInline(Grounds(document, language))));
        yield return new Paragraph(ObjectionTexts.Effect.In(language));
        Phrase[] links =
        [
            .. document.Processings.Where(LegalBases.AllowsObjection).Select(processing => ProcessingsSection.Link(processing, language)),
            document.Cookies.Any(LegalBases.AllowsObjection)
                ? new AnchorLinkInline(Anchors.Cookies, ObjectionTexts.Cookies.In(language))
                : Phrase.Empty,
            .. document
                .Recipients.Where(LegalBases.AllowsObjection)
                .Select(recipient => Declared.Within(ObjectionTexts.Disclosure, RecipientsSection.Link(recipient, language), language)),
        ];
        yield return Concerned(links, language);
    }

    private static IEnumerable<Block> ToMarketing(PolicyDocument document, string language)
    {
        Processing[] marketing = [.. Marketing(document)];
        if (marketing.Length == 0)
            yield break;
        yield return new Paragraph(ObjectionTexts.Marketing.In(language));
        yield return Concerned(marketing.Select(processing => ProcessingsSection.Link(processing, language)), language);
    }

    private static Paragraph Concerned(IEnumerable<Phrase> links, string language) =>
        new(Phrase.Format(ObjectionTexts.Concerned.In(language), Phrase.And([.. links.Where(link => !link.IsEmpty)], language)));

    private static Phrase Grounds(PolicyDocument document, string language)
    {
        var grounds = new List<Phrase>(2);
        Add(Basis.LegitimateInterests, ObjectionTexts.LegitimateInterests);
        Add(Basis.PublicTask, ObjectionTexts.PublicTask);
        return grounds.Count == 1 ? grounds[0] : Phrase.Format(ObjectionTexts.EitherGround.In(language), grounds[0], grounds[1]);

        void Add(Basis basis, Text ground)
        {
            if (LegalBases.Includes(document, basis))
                grounds.Add(Phrase.Format(ground.In(language), LegalBases.Citation(basis, language)));
        }
    }
}
