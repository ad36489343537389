using System.ComponentModel;

namespace PolicyGen;

/// <summary>
/// The part of a policy that an assembly declares, for the program that writes the policy. The generator writes it; nobody
/// else does.
/// </summary>
/// <param name="version">Version of the format.</param>
/// <param name="content">The declarations as JSON.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PolicyManifestAttribute(int version, string content) : Attribute
{
    /// <summary>Version of the format.</summary>
    public int Version { get; } = version;

    /// <summary>The declarations as JSON, in ASCII.</summary>
    public string Content { get; } = content;
}
