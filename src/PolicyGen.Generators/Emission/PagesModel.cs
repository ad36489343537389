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
    ValueList<ArchivedVersionModel> Versions
)
{
    public static PagesModel Create(ParsedPolicy policy) =>
        new(
            policy.Namespace,
            policy.TypeName,
            policy.Document.Languages.Select(language => RenderedPage.Render(policy.Document, language)).ToValueList(),
            RenderedText.Create(PolicyJson.Render(policy.Document)),
            policy
                .Document.History.Where(version => version.PageLanguages.Count > 0)
                .Select(version => new ArchivedVersionModel(version.Name, version.PageLanguages, version.IsCurrent(policy.Document)))
                .ToValueList()
        );
}
