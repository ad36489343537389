using PolicyGen.Core.Json;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The pages of a policy, and the policy as JSON in all languages.</summary>
internal sealed record PagesModel(string Namespace, string TypeName, ValueList<RenderedPage> Pages, RenderedText Json)
{
    public static PagesModel Of(ReadPolicy policy) => new(
        policy.Namespace,
        policy.TypeName,
        policy.Document.Languages.Select(language => RenderedPage.Render(policy.Document, language)).ToValueList(),
        RenderedText.Of(PolicyJson.Render(policy.Document)));
}
