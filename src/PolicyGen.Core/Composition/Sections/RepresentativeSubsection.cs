using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The representative of a controller from outside the European Union (Art. 27 GDPR).</summary>
internal static class RepresentativeSubsection
{
    public static Subsection? Compose(PolicyDocument document, string language) =>
        document.EuRepresentative is not { } representative
            ? null
            : new(
                Anchors.Representative,
                RepresentativeTexts.Heading.Localize(language),
                [new Paragraph(RepresentativeTexts.Intro.Localize(language)), .. ContactCard.Compose(representative, language)]
            );
}
