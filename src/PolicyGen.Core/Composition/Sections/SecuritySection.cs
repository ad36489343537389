using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Measures that hold for all processing.</summary>
internal static class SecuritySection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        var blocks = new List<Block>();
        var measures = DeclaredPhrase.QuoteAll(document.SecurityMeasures, language);
        if (measures.Count > 0)
        {
            blocks.Add(new Paragraph(SecurityTexts.Intro.Localize(language)));
            blocks.Add(new BulletList([.. measures.Select(measure => measure.Capitalize())]));
        }

        blocks.AddRange(DeclaredPhrase.ComposeNotes(document, PolicySection.Security, language));
        return blocks.Count == 0 ? null : new(Anchors.Security, SecurityTexts.Heading.Localize(language), blocks);
    }
}
