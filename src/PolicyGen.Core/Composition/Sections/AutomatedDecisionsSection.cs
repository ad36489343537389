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
            .. HasDecisions(document) ? ComposeDecisions(document, language) : ComposeAbsence(document.NoAutomatedDecisions, language),
            .. DeclaredPhrase.ComposeNotes(document, PolicySection.AutomatedDecisions, language),
        ];
        return blocks.Length == 0 ? null : new(Anchors.AutomatedDecisions, AutomatedDecisionTexts.Heading.Localize(language), blocks);
    }

    /// <summary>Whether there are such decisions.</summary>
    public static bool HasDecisions(PolicyDocument document) => CollectDecisions(document).Any();

    /// <summary>The names of all of them.</summary>
    public static Phrase JoinNames(PolicyDocument document, string language) =>
        Phrase.JoinWithAnd(DeclaredPhrase.QuoteAll(CollectDecisions(document).Select(found => found.Decision.Name), language), language);

    /// <summary>The names of those of a processing, as links to what is said of them.</summary>
    public static IReadOnlyList<Block> ComposeLinks(Processing processing, string language) =>
        Listing.ComposeBullets([
            .. DeclaredPhrase
                .QuoteAll(processing.AutomatedDecisions.Select(decision => decision.Name), language)
                .Select(name => (Phrase)new AnchorLinkInline(Anchors.AutomatedDecisions, name.Capitalize())),
        ]);

    private static IEnumerable<(AutomatedDecision Decision, Processing? Processing)> CollectDecisions(PolicyDocument document) =>
        [
            .. document.AutomatedDecisions.Select(decision => (decision, (Processing?)null)),
            .. document.Processings.SelectMany(processing =>
                processing.AutomatedDecisions.Select(decision => (decision, (Processing?)processing))
            ),
        ];

    private static IEnumerable<Block> ComposeDecisions(PolicyDocument document, string language)
    {
        yield return new Paragraph(AutomatedDecisionTexts.Intro.Localize(language));
        yield return new DefinitionList([
            .. CollectDecisions(document).Select(found => ComposeDecision(found.Decision, found.Processing, language)),
        ]);
        var contact = DeclaredPhrase.Insert(AutomatedDecisionTexts.Contact, ContactLinks.LinkRequestContact(document), language);
        yield return new Paragraph(Phrase.Join(" ", [AutomatedDecisionTexts.Rights.Localize(language), contact]));
    }

    private static Definition ComposeDecision(AutomatedDecision decision, Processing? processing, string language)
    {
        var name = DeclaredPhrase.Quote(decision.Name, language).Capitalize();
        Phrase[] lines =
        [
            DeclaredPhrase.Insert(AutomatedDecisionTexts.Logic, DeclaredPhrase.Quote(decision.Logic, language), language).ToSentence(),
            DeclaredPhrase
                .Insert(AutomatedDecisionTexts.Consequences, DeclaredPhrase.Quote(decision.Consequences, language), language)
                .ToSentence(),
            decision.HasHumanReview ? AutomatedDecisionTexts.HumanReview.Localize(language) : Phrase.Empty,
            processing is null
                ? Phrase.Empty
                : Phrase.Format(AutomatedDecisionTexts.Processing.Localize(language), ProcessingsSection.ComposeLink(processing, language)),
        ];
        return new(
            name.IsEmpty ? AutomatedDecisionTexts.Heading.Localize(language) : name,
            [.. lines.Where(line => !line.IsEmpty).Select(line => new Paragraph(line))]
        );
    }

    private static IEnumerable<Block> ComposeAbsence(LocalizedText? reason, string language)
    {
        Block[] why = [.. DeclaredPhrase.ComposeParagraphs(reason, language)];
        return why.Length == 0 ? [] : [new Paragraph(AutomatedDecisionTexts.None.Localize(language)), .. why];
    }
}
