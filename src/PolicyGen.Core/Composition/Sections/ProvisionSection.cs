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
                ProvisionTexts.Heading.In(language),
                [
                    new Paragraph(ProvisionTexts.General.In(language)),
                    new DefinitionList([new(ProvisionTexts.Label.In(language), ProvisionStatement.Compose(provision, language))]),
                ]
            );
}
