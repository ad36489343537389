using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>
/// The part of a policy that one assembly declares. Its texts are resolved: terms of the vocabulary and translations travel
/// with it, so that the program reads them as they were when the assembly was built.
/// </summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="IsRoot">Whether the assembly writes a policy itself, of which this is the whole, references included.</param>
/// <param name="Language">Language of the texts that name no other.</param>
/// <param name="ReferencedAssemblies">The assemblies whose manifests the assembly saw when it was built.</param>
/// <param name="Declarations">Those on the assembly.</param>
/// <param name="Types">Those on its types, sorted by name.</param>
internal sealed record Manifest(
    string Assembly,
    bool IsRoot,
    string Language,
    ValueList<string> ReferencedAssemblies,
    ValueList<Declaration> Declarations,
    ValueList<TypeDeclarations> Types
)
{
    /// <summary>The accepted versions of a policy, the newest first.</summary>
    public ValueList<AcceptedVersion> History { get; init; } = ValueList<AcceptedVersion>.Empty;

    /// <summary>The version of the format that this code writes, and the only one it reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>Metadata name of the attribute that carries it.</summary>
    public const string AttributeName = "PolicyGen.PolicyManifestAttribute";
}
