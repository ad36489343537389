using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The rights of the people concerned and how they use them.</summary>
internal static class RightsSection
{
    public static Section Compose(PolicyDocument document, string language)
    {
        var rights = Of(document).Select(right => new Definition(Term(right, language), Meaning(document, right, language)));
        var contact = Declared.Within(RightsTexts.Contact, ContactLinks.ForRequests(document), language);
        Phrase[] howTo =
        [
            contact,
            document.Rights.IsFormless ? RightsTexts.Formless.In(language) : Phrase.Empty,
            RightsTexts.Deadline.In(language),
            document.Rights.AsksIdentityOnDoubt ? RightsTexts.Identity.In(language) : Phrase.Empty,
        ];
        return new(
            Anchors.Rights,
            RightsTexts.Heading.In(language),
            [
                new Paragraph(RightsTexts.Intro.In(language)),
                new DefinitionList([.. rights]),
                new Paragraph(Phrase.Join(" ", howTo)),
                .. Declared.Notes(document, PolicySection.Rights, language),
            ]
        );
    }

    /// <summary>The rights that people have under this policy; some depend on the legal bases and on what is decided automatically.</summary>
    public static IReadOnlyList<RightsTexts.Right> Of(PolicyDocument document)
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
        if (AutomatedDecisionsSection.Exist(document))
            rights.Add(RightsTexts.NoSolelyAutomatedDecision);
        if (LegalBases.IncludesConsent(document))
            rights.Add(RightsTexts.Withdrawal);
        return rights;
    }

    private static Phrase Term(RightsTexts.Right right, string language) =>
        Phrase.Format(RightsTexts.NameWithCitation.In(language), right.Name.In(language), right.Citation.In(language));

    private static Phrase Meaning(PolicyDocument document, RightsTexts.Right right, string language)
    {
        if (right == RightsTexts.Objection)
            return Phrase.Format(right.Meaning.In(language), ObjectionSection.Occasions(document, language))
                + See(Anchors.Objection, ObjectionTexts.Heading);
        Phrase meaning = right.Meaning.In(language);
        return right == RightsTexts.NoSolelyAutomatedDecision
            ? meaning + See(Anchors.AutomatedDecisions, AutomatedDecisionTexts.Heading)
            : meaning;

        Phrase See(string anchor, Text heading) =>
            " " + Phrase.Format(RightsTexts.SeeSection.In(language), new AnchorLinkInline(anchor, heading.In(language)));
    }
}
