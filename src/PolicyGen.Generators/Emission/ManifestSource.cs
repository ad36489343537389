using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Core.Manifests;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// [assembly: PolicyManifest(1, "{...}")]
/// </code>
/// </summary>
internal static class ManifestSource
{
    public static SourceText Write(Manifest manifest)
    {
        var writer = GeneratedFile.CreateWriter(nullable: false);
        writer.WriteLine(
            "[assembly: "
                + $"global::PolicyGen.PolicyManifest({Manifest.FormatVersion.ToString(CultureInfo.InvariantCulture)}, "
                + $"{GeneratedFile.FormatLiteral(ManifestWriter.Write(manifest))})]"
        );
        return GeneratedFile.ToSourceText(writer);
    }
}
