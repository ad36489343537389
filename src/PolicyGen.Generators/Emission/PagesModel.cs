using PolicyGen.Core.Composition;
using PolicyGen.Core.Json;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The pages of a policy, and the policy as JSON in all languages.</summary>
internal sealed record PagesModel(
    string Namespace,
    string TypeName,
    ValueList<RenderedPage> Pages,
    RenderedText Json,
    ValueList<KeptVersion> Versions
)
{
    public static PagesModel Of(ReadPolicy policy) =>
        new(
            policy.Namespace,
            policy.TypeName,
            policy.Document.Languages.Select(language => RenderedPage.Render(policy.Document, language)).ToValueList(),
            RenderedText.Of(PolicyJson.Render(policy.Document)),
            policy
                .Document.History.Where(version => version.Pages.Count > 0)
                .Select(version => new KeptVersion(version.Name, version.Pages, version.IsCurrent(policy.Document)))
                .ToValueList()
        );
}
