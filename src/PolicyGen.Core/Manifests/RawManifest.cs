namespace PolicyGen.Core.Manifests;

/// <summary>A manifest as a referenced assembly carries it, not yet read.</summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="FormatVersion">Version of the format.</param>
/// <param name="Content">The text.</param>
internal sealed record RawManifest(string Assembly, int FormatVersion, string Content);
