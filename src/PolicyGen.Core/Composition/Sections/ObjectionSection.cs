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
        var contact = DeclaredPhrase.Insert(ObjectionTexts.Contact, ContactLinks.LinkRequestContact(document), language);
        var blocks = new List<Block>();
        blocks.AddRange(ComposeGroundsObjection(document, language));
        blocks.AddRange(ComposeMarketingObjection(document, language));
        if (!contact.IsEmpty)
            blocks.Add(new Paragraph(contact));
        return new(Anchors.Objection, ObjectionTexts.Heading.Localize(language), blocks, IsSetApart: true);
    }

    /// <summary>Whether there is a processing that people can object to.</summary>
    public static bool IsNeeded(PolicyDocument document) => LegalBases.AllowsObjection(document) || FindMarketing(document).Any();

    /// <summary>
    /// What there is to object to, of the three that the law has; a public body has no legitimate interests, and rarely markets.
    /// </summary>
    public static Phrase ComposeOccasions(PolicyDocument document, string language)
    {
        Phrase[] occasions =
        [
            LegalBases.Includes(document, Basis.LegitimateInterests)
                ? ObjectionTexts.ForLegitimateInterests.Localize(language)
                : Phrase.Empty,
            LegalBases.Includes(document, Basis.PublicTask) ? ObjectionTexts.InPublicInterest.Localize(language) : Phrase.Empty,
            FindMarketing(document).Any() ? ObjectionTexts.ForMarketing.Localize(language) : Phrase.Empty,
        ];
        return Phrase.JoinWithOr([.. occasions.Where(occasion => !occasion.IsEmpty)], language);
    }

    private static IEnumerable<Processing> FindMarketing(PolicyDocument document) =>
        document.Processings.Where(processing => DirectMarketing.HasMarketingPurpose(processing, document.Controller));

    private static IEnumerable<Block> ComposeGroundsObjection(PolicyDocument document, string language)
    {
        if (!LegalBases.AllowsObjection(document))
            yield break;
        yield return new Paragraph(
            Phrase.Format(ObjectionTexts.Right.Localize(language), new StrongInline(ComposeGrounds(document, language)))
        );
        yield return new Paragraph(ObjectionTexts.Effect.Localize(language));
        Phrase[] links =
        [
            .. document
                .Processings.Where(LegalBases.AllowsObjection)
                .Select(processing => ProcessingsSection.ComposeLink(processing, language)),
            document.Cookies.Any(LegalBases.AllowsObjection)
                ? new AnchorLinkInline(Anchors.Cookies, ObjectionTexts.Cookies.Localize(language))
                : Phrase.Empty,
            .. document
                .Recipients.Where(LegalBases.AllowsObjection)
                .Select(recipient =>
                    DeclaredPhrase.Insert(ObjectionTexts.Disclosure, RecipientsSection.ComposeLink(recipient, language), language)
                ),
        ];
        yield return ComposeConcerned(links, language);
    }

    private static IEnumerable<Block> ComposeMarketingObjection(PolicyDocument document, string language)
    {
        Processing[] marketing = [.. FindMarketing(document)];
        if (marketing.Length == 0)
            yield break;
        yield return new Paragraph(ObjectionTexts.Marketing.Localize(language));
        yield return ComposeConcerned(marketing.Select(processing => ProcessingsSection.ComposeLink(processing, language)), language);
    }

    private static Paragraph ComposeConcerned(IEnumerable<Phrase> links, string language) =>
        new(
            Phrase.Format(
                ObjectionTexts.Concerned.Localize(language),
                Phrase.JoinWithAnd([.. links.Where(link => !link.IsEmpty)], language)
            )
        );

    private static Phrase ComposeGrounds(PolicyDocument document, string language)
    {
        var grounds = new List<Phrase>(2);
        Add(Basis.LegitimateInterests, ObjectionTexts.LegitimateInterests);
        Add(Basis.PublicTask, ObjectionTexts.PublicTask);
        return grounds.Count == 1 ? grounds[0] : Phrase.Format(ObjectionTexts.EitherGround.Localize(language), grounds[0], grounds[1]);

        void Add(Basis basis, Text ground)
        {
            if (LegalBases.Includes(document, basis))
                grounds.Add(Phrase.Format(ground.Localize(language), LegalBases.GetCitation(basis, language)));
        }
    }
}
