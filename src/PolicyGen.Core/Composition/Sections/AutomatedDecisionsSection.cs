using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Decisions that no human takes part in, or the declared reason why there are none. Nothing declared says neither.</summary>
internal static class AutomatedDecisionsSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        Block[] blocks =
        [
            .. Exist(document) ? Decisions(document, language) : None(document.NoAutomatedDecisions, language),
            .. Declared.Notes(document, PolicySection.AutomatedDecisions, language),
        ];
        return blocks.Length == 0 ? null : new(Anchors.AutomatedDecisions, AutomatedDecisionTexts.Heading.In(language), blocks);
    }

    /// <summary>Whether there are such decisions.</summary>
    public static bool Exist(PolicyDocument document) => All(document).Any();

    /// <summary>The names of all of them.</summary>
    public static Phrase Names(PolicyDocument document, string language) =>
        Phrase.And(Declared.All(All(document).Select(found => found.Decision.Name), language), language);

    /// <summary>The names of those of a processing, as links to what is said of them.</summary>
    public static IReadOnlyList<Block> Links(Processing processing, string language) =>
        Listing.Bullets([
            .. Declared
                .All(processing.AutomatedDecisions.Select(decision => decision.Name), language)
                .Select(name => (Phrase)new AnchorLinkInline(Anchors.AutomatedDecisions, name.Capitalised())),
        ]);

    private static IEnumerable<(AutomatedDecision Decision, Processing? Processing)> All(PolicyDocument document) =>
        [
            .. document.AutomatedDecisions.Select(decision => (decision, (Processing?)null)),
            .. document.Processings.SelectMany(processing =>
                processing.AutomatedDecisions.Select(decision => (decision, (Processing?)processing))
            ),
        ];

    private static IEnumerable<Block> Decisions(PolicyDocument document, string language)
    {
        yield return new Paragraph(AutomatedDecisionTexts.Intro.In(language));
        yield return new DefinitionList([.. All(document).Select(found => Describe(found.Decision, found.Processing, language))]);
        var contact = Declared.Within(AutomatedDecisionTexts.Contact, ContactLinks.ForRequests(document), language);
        yield return new Paragraph(Phrase.Join(" ", [AutomatedDecisionTexts.Rights.In(language), contact]));
    }

    private static Definition Describe(AutomatedDecision decision, Processing? processing, string language)
    {
        var name = Declared.In(decision.Name, language).Capitalised();
        Phrase[] lines =
        [
            Declared.Within(AutomatedDecisionTexts.Logic, Declared.In(decision.Logic, language), language).AsSentence(),
            Declared.Within(AutomatedDecisionTexts.Consequences, Declared.In(decision.Consequences, language), language).AsSentence(),
            decision.HasHumanReview ? AutomatedDecisionTexts.HumanReview.In(language) : Phrase.Empty,
            processing is null
                ? Phrase.Empty
                : Phrase.Format(AutomatedDecisionTexts.Processing.In(language), ProcessingsSection.Link(processing, language)),
        ];
        return new(
            name.IsEmpty ? AutomatedDecisionTexts.Heading.In(language) : name,
            [.. lines.Where(line => !line.IsEmpty).Select(line => new Paragraph(line))]
        );
    }

    private static IEnumerable<Block> None(LocalizedText? reason, string language)
    {
        Block[] why = [.. Declared.Paragraphs(reason, language)];
        return why.Length == 0 ? [] : [new Paragraph(AutomatedDecisionTexts.None.In(language)), .. why];
    }
}
