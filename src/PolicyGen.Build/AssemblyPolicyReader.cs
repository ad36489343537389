using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>Reads the policy that a built assembly carries, without loading the assembly.</summary>
internal static class AssemblyPolicyReader
{
    private static readonly int s_lastDot = Manifest.AttributeName.LastIndexOf('.');

    /// <summary>The manifest of an assembly; null where it carries none.</summary>
    /// <exception cref="BadImageFormatException">The file is not an assembly.</exception>
    /// <exception cref="FormatException">The manifest cannot be read, or is of another version.</exception>
    public static Manifest? ReadManifest(Stream assembly)
    {
        using var pe = new PEReader(assembly);
        if (!pe.HasMetadata)
            throw new BadImageFormatException("The file has no metadata.");
        var metadata = pe.GetMetadataReader();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsManifest(metadata, attribute))
                continue;
            var value = metadata.GetBlobReader(attribute.Value);
            // ECMA-335 II.23.3: the prolog 1, then the arguments of the constructor.
            if (value.ReadUInt16() != 1)
                throw new FormatException("The manifest's attribute is damaged.");
            var version = value.ReadInt32();
            if (version != Manifest.FormatVersion)
                throw new FormatException(
                    $"The manifest is of version {version}, and this version of PolicyGen reads {Manifest.FormatVersion}; "
                        + "use the same version of PolicyGen for both."
                );
            return ManifestReader.Read(value.ReadSerializedString() ?? "");
        }

        return null;
    }

    /// <summary>The policy of a program; null where the assembly writes none.</summary>
    /// <inheritdoc cref="ReadManifest"/>
    public static PolicyDocument? ReadPolicy(Stream assembly) =>
        ReadManifest(assembly) is { IsRoot: true } manifest ? ReadPolicy(manifest) : null;

    /// <summary>The policy of a program, as its generator read it, or what a library declares of one.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="log">Gets what reading finds; the compiler has reported it.</param>
    public static PolicyDocument ReadPolicy(Manifest manifest, ReadingLog? log = null)
    {
        var declarations = new AssemblyDeclarations(manifest.Declarations);
        var texts = PolicyHeader.Read(declarations, manifest.Language, log).Context;
        var document = PolicyMerger
            .Merge(declarations, [.. manifest.Types.Select(type => ProcessingReader.Read(type, texts, log))], texts, log)
            .Document;
        return document with { History = PolicyLock.ToRevisions(manifest.History, document.Languages) };
    }

    private static bool IsManifest(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, Manifest.AttributeName.Substring(s_lastDot + 1))
            && metadata.StringComparer.Equals(type.Namespace, Manifest.AttributeName.Substring(0, s_lastDot));
    }
}
