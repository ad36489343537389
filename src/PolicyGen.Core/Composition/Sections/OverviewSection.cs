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
        Add(Anchors.Controller, OverviewTexts.Who, Who(document));
        if (document.Processings.Count > 0)
        {
            lines.Add(
                new(
                    Link(Anchors.Processings, OverviewTexts.WhatFor),
                    [new BulletList([.. document.Processings.Select(processing => WhatFor(processing, language))])]
                )
            );
        }

        Add(Anchors.Recipients, OverviewTexts.Recipients, Recipients(document, language));
        Add(Anchors.Transfers, OverviewTexts.ThirdCountries, Countries(document, language));
        Add(Anchors.Retention, OverviewTexts.HowLong, RetentionSummary.Compose(document, language));
        Add(
            Anchors.AutomatedDecisions,
            OverviewTexts.AutomatedDecisions,
            AutomatedDecisionsSection.Names(document, language).Capitalised()
        );
        Add(Anchors.Rights, OverviewTexts.Rights, Rights(document, language));
        if (!Who(document).IsEmpty)
            Add(Anchors.Controller, OverviewTexts.Contact, ContactLinks.ForRequests(document));
        return new(Anchors.Overview, OverviewTexts.Heading.In(language), [new DefinitionList(lines)]);

        void Add(string anchor, Text question, Phrase answer)
        {
            if (!answer.IsEmpty)
                lines.Add(new(Link(anchor, question), answer));
        }

        Phrase Link(string anchor, Text question) => new AnchorLinkInline(anchor, question.In(language));
    }

    private static Phrase Who(PolicyDocument document) =>
        Phrase.Join(", ", [Declared.Plain(document.Controller.Name), Declared.Plain(document.Controller.City)]);

    private static Phrase WhatFor(Processing processing, string language)
    {
        var link = ProcessingsSection.Link(processing, language);
        var purposes = Declared.All(processing.Purposes.Select(purpose => purpose.Text), language);
        return purposes.Count == 0 ? link : Phrase.Format(PageTexts.Colon.In(language), link, Phrase.Join("; ", purposes));
    }

    /// <summary>Software on servers of the controller receives nothing.</summary>
    private static Phrase Recipients(PolicyDocument document, string language) =>
        Phrase.And(
            [
                .. document
                    .Recipients.Where(recipient => !recipient.SelfHosted)
                    .Select(
                        (recipient, i) =>
                            i == 0 ? RecipientsSection.LinkAtStart(recipient, language) : RecipientsSection.Link(recipient, language)
                    ),
            ],
            language
        );

    private static Phrase Countries(PolicyDocument document, string language)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var countries = document
            .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
            .SelectMany(ThirdCountries.Of)
            .Where(country => codes.Add(country.Code))
            .OrderBy(country => country.Code, StringComparer.Ordinal);
        return Phrase.And([.. countries.Select(country => Declared.In(country.Name, language))], language);
    }

    private static Phrase Rights(PolicyDocument document, string language)
    {
        var names = RightsSection.Of(document).Select(right => (Phrase)right.Name.In(language)).ToList();
        names.Add(new AnchorLinkInline(Anchors.Complaint, ComplaintTexts.InOverview.In(language)));
        return Phrase.And(names, language);
    }
}
