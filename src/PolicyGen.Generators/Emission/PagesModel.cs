using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The pages of a policy.</summary>
internal sealed record PagesModel(string Namespace, string TypeName, ValueList<RenderedPage> Pages)
{
    public static PagesModel Of(ReadPolicy policy) =>
        new(policy.Namespace, policy.TypeName, policy.Document.Languages.Select(language => RenderedPage.Render(policy.Document, language)).ToValueList());
}
