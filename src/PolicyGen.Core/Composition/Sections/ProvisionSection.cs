using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Whether data have to be provided, for every processing that says nothing else.</summary>
internal static class ProvisionSection
{
    public static Section? Compose(PolicyDocument document, string language) =>
        document.ProvisionOfData is not { } provision
            ? null
            : new(
                Anchors.Provision,
                ProvisionTexts.Heading.Localize(language),
                [
                    new Paragraph(ProvisionTexts.General.Localize(language)),
                    new DefinitionList([new(ProvisionTexts.Label.Localize(language), ProvisionStatement.Compose(provision, language))]),
                ]
            );
}
