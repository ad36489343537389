using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What is emitted for a project.</summary>
/// <param name="IsRoot">Whether the project writes a policy, or only its own typed members.</param>
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
);
