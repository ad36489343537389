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
        Listing.Bullets([.. Groups(purposes, controller).Select(group => Item(group, controller, language)).Where(item => !item.IsEmpty)]);

    private static List<List<Purpose>> Groups(IReadOnlyList<Purpose> purposes, Controller controller)
    {
        var groups = new List<List<Purpose>>();
        foreach (var purpose in purposes)
        {
            if (groups.Count > 0 && RestOnTheSame(groups[groups.Count - 1][0], purpose, controller))
                groups[groups.Count - 1].Add(purpose);
            else
                groups.Add([purpose]);
        }

        return groups;
    }

    private static bool RestOnTheSame(Purpose one, Purpose other, Controller controller) =>
        one.Bases.Count > 0 && HasNoRemark(one, controller) && HasNoRemark(other, controller) && one with { Text = other.Text } == other;

    /// <summary>What is said of one purpose alone must not be read as said of its neighbours.</summary>
    private static bool HasNoRemark(Purpose purpose, Controller controller) =>
        purpose is { Kind: PurposeKind.Primary, Compatible: null, IsExclusive: false } && !DirectMarketing.Is(purpose, controller);

    private static Phrase Item(List<Purpose> group, Controller controller, string language)
    {
        var purpose = group[0];
        var texts = group.Select(member => Declared.In(member.Text, language).Capitalised()).Where(text => !text.IsEmpty);
        var bases = Phrase.Join("; ", purpose.Bases.Select(basis => BasisBelow(basis, group, controller, language)));
        Phrase[] lines =
        [
            .. texts.Select(text => (Phrase)new StrongInline(text)),
            bases.Capitalised(),
            Declared.Within(ProcessingTexts.Interest, Declared.In(purpose.Interest, language), language).AsSentence(),
            Declared.Within(ProcessingTexts.Law, Declared.In(purpose.Law, language), language),
            Kind(purpose, controller, language),
            Declared.Within(PurposeKindTexts.Compatible, Declared.In(purpose.Compatible, language), language).AsSentence(),
            purpose.IsExclusive ? ProcessingTexts.Exclusive.In(language) : Phrase.Empty,
            Declared.Within(ProcessingTexts.WithdrawBy, Declared.In(purpose.WithdrawBy, language), language).AsSentence(),
        ];
        return Phrase.Lines(lines);
    }

    /// <summary>The basis; its citation alone below a purpose of the same name.</summary>
    private static Phrase BasisBelow(Basis basis, List<Purpose> group, Controller controller, string language)
    {
        var name = LegalBases.NameWithCitation(basis, controller, language);
        var purpose = Declared.In(group[0].Text, language).ToString();
        var repeats =
            group.Count == 1 && purpose.Length > 0 && name.ToString().StartsWith(purpose + " ", StringComparison.OrdinalIgnoreCase);
        return repeats ? LegalBases.Citation(basis, controller, language) : name;
    }

    private static Phrase Kind(Purpose purpose, Controller controller, string language)
    {
        if (DirectMarketing.Is(purpose, controller))
        {
            var box = new AnchorLinkInline(Anchors.Objection, ObjectionTexts.Heading.In(language));
            return Phrase.Format(PurposeKindTexts.DirectMarketing.In(language), box);
        }

        return purpose.Kind switch
        {
            PurposeKind.Further => PurposeKindTexts.Further.In(language),
            PurposeKind.AiImprovement => PurposeKindTexts.AiImprovement.In(language),
            _ => Phrase.Empty,
        };
    }
}
