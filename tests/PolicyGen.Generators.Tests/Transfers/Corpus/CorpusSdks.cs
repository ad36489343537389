using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>
/// The libraries that the cases use, <c>tests/Corpus/Sdks</c>: services and tools cut down to what shows how they are used, each
/// compiled by itself under its own name. A line <c>// uses: A, B</c> names what it references.
/// </summary>
internal static class CorpusSdks
{
    private static readonly Dictionary<string, MetadataReference> s_libraries = new(StringComparer.Ordinal);

    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(CorpusCase.Folder, "Sdks"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => GetLibrary(Path.GetFileNameWithoutExtension(path))),
    ];

    private static MetadataReference GetLibrary(string name)
    {
        if (s_libraries.TryGetValue(name, out var known))
            return known;
        var text = File.ReadAllText(Path.Combine(CorpusCase.Folder, "Sdks", name + ".cs"));
        var used = text.StartsWith("// uses: ", StringComparison.Ordinal)
            ? text[9..text.IndexOf('\n', StringComparison.Ordinal)].Trim().Split(", ").Select(GetLibrary)
            : [];
        return s_libraries[name] = new CodeUnderTest
        {
            Sources = [new SourceFile(SourceFile.Folder + name + ".cs", text)],
            AssemblyName = name,
            References = [.. used, .. References.AspNetCore],
        }.ToReference();
    }
}
