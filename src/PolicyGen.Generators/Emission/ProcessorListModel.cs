using PolicyGen.Core.Html;
using PolicyGen.Core.Notices;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The pages with the processors.</summary>
internal sealed record ProcessorListModel(string Namespace, string TypeName, ValueList<NamedMember<RenderedText>> Pages)
{
    /// <summary>The pages, named by their languages; null where there is no processor to list.</summary>
    public static ProcessorListModel? Create(ParsedPolicy policy) =>
        !ProcessorList.IsNeeded(policy.Document)
            ? null
            : new ProcessorListModel(
                policy.Namespace,
                policy.TypeName,
                policy
                    .Document.Languages.Select(language => new NamedMember<RenderedText>(
                        language,
                        RenderedText.Create(HtmlPage.Render(ProcessorList.Compose(policy.Document, language)))
                    ))
                    .ToValueList()
            );
}
