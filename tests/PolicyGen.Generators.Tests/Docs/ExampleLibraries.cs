using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>The libraries of invented services that the examples of the rules on code use.</summary>
internal static class ExampleLibraries
{
    private static readonly MetadataReference s_sprechwerk = Library("Sprechwerk.Client", """
        namespace Sprechwerk { public sealed class SpeechClient(string key) { public System.Threading.Tasks.Task<string> SpeakAsync(string text) => System.Threading.Tasks.Task.FromResult(key + text); } }
        """);

    private static readonly MetadataReference s_callTools = Library("CallTools", """
        namespace CallTools { public static class Announcement { public static object Client => new Sprechwerk.SpeechClient("key"); } }
        """, s_sprechwerk);

    public static IReadOnlyList<MetadataReference> All { get; } = [s_sprechwerk, s_callTools];

    private static MetadataReference Library(string name, string source, params MetadataReference[] references) =>
        new CodeUnderTest { Sources = [new SourceFile(SourceFile.Folder + name + ".cs", source)], AssemblyName = name, References = [.. references] }.ToReference();
}
