using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>
/// Purposes with their legal bases and what belongs to them (Art. 13(1)(c), (d) GDPR). Purposes in a row that rest on the
/// same share one item, so that the basis and the interest are read once.
/// </summary>
internal static class PurposeList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<Purpose> purposes, Controller controller, string language) =>
        Listing.ComposeBullets([
            .. GroupByBasis(purposes, controller).Select(group => ComposeItem(group, controller, language)).Where(item => !item.IsEmpty),
        ]);

    private static List<List<Purpose>> GroupByBasis(IReadOnlyList<Purpose> purposes, Controller controller)
    {
        var groups = new List<List<Purpose>>();
        foreach (var purpose in purposes)
        {
            if (groups.Count > 0 && HaveSameBasis(groups[groups.Count - 1][0], purpose, controller))
                groups[groups.Count - 1].Add(purpose);
            else
                groups.Add([purpose]);
        }

        return groups;
    }

    private static bool HaveSameBasis(Purpose one, Purpose other, Controller controller) =>
        one.Bases.Count > 0 && IsPlain(one, controller) && IsPlain(other, controller) && one with { Text = other.Text } == other;

    /// <summary>What is said of one purpose alone must not be read as said of its neighbours.</summary>
    private static bool IsPlain(Purpose purpose, Controller controller) =>
        purpose is { Kind: PurposeKind.Primary, Compatible: null, IsExclusive: false }
        && !DirectMarketing.IsDirectMarketing(purpose, controller);

    private static Phrase ComposeItem(List<Purpose> group, Controller controller, string language)
    {
        var purpose = group[0];
        var texts = group.Select(member => DeclaredPhrase.Quote(member.Text, language).Capitalize()).Where(text => !text.IsEmpty);
        var bases = Phrase.Join("; ", purpose.Bases.Select(basis => ComposeBasis(basis, group, controller, language)));
        Phrase[] lines =
        [
            .. texts.Select(text => (Phrase)new StrongInline(text)),
            bases.Capitalize(),
            DeclaredPhrase.Insert(ProcessingTexts.Interest, DeclaredPhrase.Quote(purpose.Interest, language), language).ToSentence(),
            DeclaredPhrase.Insert(ProcessingTexts.Law, DeclaredPhrase.Quote(purpose.Law, language), language),
            ComposeKind(purpose, controller, language),
            DeclaredPhrase.Insert(PurposeKindTexts.Compatible, DeclaredPhrase.Quote(purpose.Compatible, language), language).ToSentence(),
            purpose.IsExclusive ? ProcessingTexts.Exclusive.Localize(language) : Phrase.Empty,
            DeclaredPhrase.Insert(ProcessingTexts.WithdrawBy, DeclaredPhrase.Quote(purpose.WithdrawBy, language), language).ToSentence(),
        ];
        return Phrase.JoinLines(lines);
    }

    /// <summary>The basis; its citation alone below a purpose of the same name.</summary>
    private static Phrase ComposeBasis(Basis basis, List<Purpose> group, Controller controller, string language)
    {
        var name = LegalBases.ComposeNameWithCitation(basis, controller, language);
        var purpose = DeclaredPhrase.Quote(group[0].Text, language).ToString();
        var repeats =
            group.Count == 1 && purpose.Length > 0 && name.ToString().StartsWith(purpose + " ", StringComparison.OrdinalIgnoreCase);
        return repeats ? LegalBases.GetCitation(basis, controller, language) : name;
    }

    private static Phrase ComposeKind(Purpose purpose, Controller controller, string language)
    {
        if (DirectMarketing.IsDirectMarketing(purpose, controller))
        {
            var box = new AnchorLinkInline(Anchors.Objection, ObjectionTexts.Heading.Localize(language));
            return Phrase.Format(PurposeKindTexts.DirectMarketing.Localize(language), box);
        }

        return purpose.Kind switch
        {
            PurposeKind.Further => PurposeKindTexts.Further.Localize(language),
            PurposeKind.AiImprovement => PurposeKindTexts.AiImprovement.Localize(language),
            _ => Phrase.Empty,
        };
    }
}
