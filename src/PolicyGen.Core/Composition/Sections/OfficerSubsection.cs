using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The data protection officer, or the declared reason for none. Nothing declared says neither.</summary>
internal static class OfficerSubsection
{
    public static Subsection? Compose(PolicyDocument document, string language)
    {
        Block[] blocks = document.DataProtectionOfficer is { } officer
            ? [new Paragraph(OfficerTexts.Intro.Localize(language)), .. ContactCard.Compose(officer, language)]
            : [.. ComposeAbsence(document.NoDataProtectionOfficer, language)];
        return blocks.Length == 0 ? null : new(Anchors.Officer, OfficerTexts.Heading.Localize(language), blocks);
    }

    private static IEnumerable<Block> ComposeAbsence(LocalizedText? reason, string language)
    {
        var sentence = DeclaredPhrase.Insert(OfficerTexts.None, DeclaredPhrase.Quote(reason, language), language).ToSentence();
        if (!sentence.IsEmpty)
            yield return new Paragraph(sentence);
    }
}
