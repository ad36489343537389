using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>That people deal with an AI, when they are told, and how it works.</summary>
internal static class AiStatement
{
    public static IReadOnlyList<Block> Compose(AiInteraction? interaction, string language)
    {
        if (interaction is null)
            return [];
        return
        [
            new Paragraph(AiTexts.GetDisclosure(interaction.Disclosure).Localize(language)),
            .. DeclaredPhrase.ComposeParagraphs(interaction.How, language),
        ];
    }
}
