using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The first layer: one line per question, each with a link to the section that answers it.</summary>
internal static class OverviewSection
{
    public static Section Compose(PolicyDocument document, string language)
    {
        var lines = new List<Definition>();
        Add(Anchors.Controller, OverviewTexts.Who, ComposeController(document));
        if (document.Processings.Count > 0)
        {
            lines.Add(
                new(
                    Link(Anchors.Processings, OverviewTexts.WhatFor),
                    [new BulletList([.. document.Processings.Select(processing => ComposePurposes(processing, language))])]
                )
            );
        }

        Add(Anchors.Recipients, OverviewTexts.Recipients, ComposeRecipients(document, language));
        Add(Anchors.Transfers, OverviewTexts.ThirdCountries, ComposeCountries(document, language));
        Add(Anchors.Retention, OverviewTexts.HowLong, RetentionSummary.Compose(document, language));
        Add(
            Anchors.AutomatedDecisions,
            OverviewTexts.AutomatedDecisions,
            AutomatedDecisionsSection.JoinNames(document, language).Capitalize()
        );
        Add(Anchors.Rights, OverviewTexts.Rights, ComposeRights(document, language));
        if (!ComposeController(document).IsEmpty)
            Add(Anchors.Controller, OverviewTexts.Contact, ContactLinks.LinkRequestContact(document));
        return new(Anchors.Overview, OverviewTexts.Heading.Localize(language), [new DefinitionList(lines)]);

        void Add(string anchor, Text question, Phrase answer)
        {
            if (!answer.IsEmpty)
                lines.Add(new(Link(anchor, question), answer));
        }

        Phrase Link(string anchor, Text question) => new AnchorLinkInline(anchor, question.Localize(language));
    }

    private static Phrase ComposeController(PolicyDocument document) =>
        Phrase.Join(", ", [DeclaredPhrase.QuoteNeutral(document.Controller.Name), DeclaredPhrase.QuoteNeutral(document.Controller.City)]);

    private static Phrase ComposePurposes(Processing processing, string language)
    {
        var link = ProcessingsSection.ComposeLink(processing, language);
        var purposes = DeclaredPhrase.QuoteAll(processing.Purposes.Select(purpose => purpose.Text), language);
        return purposes.Count == 0 ? link : Phrase.Format(PageTexts.Colon.Localize(language), link, Phrase.Join("; ", purposes));
    }

    /// <summary>Software on servers of the controller receives nothing.</summary>
    private static Phrase ComposeRecipients(PolicyDocument document, string language) =>
        Phrase.JoinWithAnd(
            [
                .. document
                    .Recipients.Where(recipient => !recipient.SelfHosted)
                    .Select(
                        (recipient, i) =>
                            i == 0
                                ? RecipientsSection.ComposeLinkAtStart(recipient, language)
                                : RecipientsSection.ComposeLink(recipient, language)
                    ),
            ],
            language
        );

    private static Phrase ComposeCountries(PolicyDocument document, string language)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var countries = document
            .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
            .SelectMany(ThirdCountries.Find)
            .Where(country => codes.Add(country.Code))
            .OrderBy(country => country.Code, StringComparer.Ordinal);
        return Phrase.JoinWithAnd([.. countries.Select(country => DeclaredPhrase.Quote(country.Name, language))], language);
    }

    private static Phrase ComposeRights(PolicyDocument document, string language)
    {
        var names = RightsSection.CollectRights(document).Select(right => (Phrase)right.Name.Localize(language)).ToList();
        names.Add(new AnchorLinkInline(Anchors.Complaint, ComplaintTexts.InOverview.Localize(language)));
        return Phrase.JoinWithAnd(names, language);
    }
}
