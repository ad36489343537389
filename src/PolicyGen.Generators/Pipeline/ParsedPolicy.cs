using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Manifests;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What is emitted for a project.</summary>
/// <param name="IsRoot">Whether the project publishes a policy, or has only typed members of its own.</param>
/// <param name="Namespace">Namespace of the generated class; may be empty.</param>
/// <param name="TypeName">Name of the generated class.</param>
/// <param name="Document">The policy, or the parts of it that this project declares.</param>
/// <param name="UnreadablePlaces">The arguments whose constants cannot be read: another generator makes them.</param>
internal sealed record ParsedPolicy(
    bool IsRoot,
    string Namespace,
    string TypeName,
    PolicyDocument Document,
    ValueList<Place> UnreadablePlaces
)
{
    /// <summary>The policy; null where the project declares nothing.</summary>
    public static ParsedPolicy? Read(PolicyParts parts, ValueList<AcceptedVersion> history, string generatedNamespace) =>
        parts.IsEmpty
            ? null
            : new ParsedPolicy(
                parts.Header.IsRoot,
                generatedNamespace,
                parts.Header.TypeName,
                parts.Merge(log: null).Document with
                {
                    History = PolicyLock.ToRevisions(history, parts.Header.Context.Languages),
                },
                parts
                    .AllDeclarations.Declarations.SelectMany(declaration => declaration.UnreadablePlaces)
                    .Concat(parts.AllProcessings.SelectMany(part => part.UnreadablePlaces))
                    .ToValueList()
            );
}
