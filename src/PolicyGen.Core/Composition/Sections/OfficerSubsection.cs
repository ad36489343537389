using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The data protection officer, or the declared reason for none. Nothing declared says neither.</summary>
internal static class OfficerSubsection
{
    public static Subsection? Compose(PolicyDocument document, string language)
    {
        Block[] blocks = document.DataProtectionOfficer is { } officer
            ? [new Paragraph(OfficerTexts.Intro.In(language)), .. ContactCard.Compose(officer, language)]
            : [.. None(document.NoDataProtectionOfficer, language)];
        return blocks.Length == 0 ? null : new(Anchors.Officer, OfficerTexts.Heading.In(language), blocks);
    }

    private static IEnumerable<Block> None(LocalizedText? reason, string language)
    {
        var sentence = Declared.Within(OfficerTexts.None, Declared.In(reason, language), language).AsSentence();
        if (!sentence.IsEmpty)
            yield return new Paragraph(sentence);
    }
}
