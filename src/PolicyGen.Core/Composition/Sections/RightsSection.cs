using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The rights of the people concerned and how they use them.</summary>
internal static class RightsSection
{
    public static Section Compose(PolicyDocument document, string language)
    {
        var rights = CollectRights(document)
            .Select(right => new Definition(ComposeTerm(right, language), ComposeMeaning(document, right, language)));
        var contact = DeclaredPhrase.Insert(RightsTexts.Contact, ContactLinks.LinkRequestContact(document), language);
        Phrase[] howTo =
        [
            contact,
            document.Rights.IsFormless ? RightsTexts.Formless.Localize(language) : Phrase.Empty,
            RightsTexts.Deadline.Localize(language),
            document.Rights.AsksIdentityOnDoubt ? RightsTexts.Identity.Localize(language) : Phrase.Empty,
        ];
        return new(
            Anchors.Rights,
            RightsTexts.Heading.Localize(language),
            [
                new Paragraph(RightsTexts.Intro.Localize(language)),
                new DefinitionList([.. rights]),
                new Paragraph(Phrase.Join(" ", howTo)),
                .. DeclaredPhrase.ComposeNotes(document, PolicySection.Rights, language),
            ]
        );
    }

    /// <summary>
    /// The rights that people have under this policy; some depend on the legal bases and on what is decided automatically.
    /// </summary>
    public static IReadOnlyList<RightsTexts.Right> CollectRights(PolicyDocument document)
    {
        var rights = new List<RightsTexts.Right>
        {
            RightsTexts.Access,
            RightsTexts.Rectification,
            RightsTexts.Erasure,
            RightsTexts.Restriction,
        };
        if (LegalBases.AllowsPortability(document))
            rights.Add(RightsTexts.Portability);
        if (ObjectionSection.IsNeeded(document))
            rights.Add(RightsTexts.Objection);
        if (AutomatedDecisionsSection.HasDecisions(document))
            rights.Add(RightsTexts.NoSolelyAutomatedDecision);
        if (LegalBases.IncludesConsent(document))
            rights.Add(RightsTexts.Withdrawal);
        return rights;
    }

    private static Phrase ComposeTerm(RightsTexts.Right right, string language) =>
        Phrase.Format(RightsTexts.NameWithCitation.Localize(language), right.Name.Localize(language), right.Citation.Localize(language));

    private static Phrase ComposeMeaning(PolicyDocument document, RightsTexts.Right right, string language)
    {
        if (right == RightsTexts.Objection)
            return Phrase.Format(right.Meaning.Localize(language), ObjectionSection.ComposeOccasions(document, language))
                + See(Anchors.Objection, ObjectionTexts.Heading);
        Phrase meaning = right.Meaning.Localize(language);
        return right == RightsTexts.NoSolelyAutomatedDecision
            ? meaning + See(Anchors.AutomatedDecisions, AutomatedDecisionTexts.Heading)
            : meaning;

        Phrase See(string anchor, Text heading) =>
            " " + Phrase.Format(RightsTexts.SeeSection.Localize(language), new AnchorLinkInline(anchor, heading.Localize(language)));
    }
}
