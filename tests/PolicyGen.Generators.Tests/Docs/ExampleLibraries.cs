using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>The libraries of invented services that the examples of the rules on code use.</summary>
internal static class ExampleLibraries
{
    private static readonly MetadataReference s_sprechwerk = CreateLibrary(
        "Sprechwerk.Client",
        """
        namespace Sprechwerk { public sealed class SpeechClient(string key) {
            public System.Threading.Tasks.Task<string> SpeakAsync(string text)
            => System.Threading.Tasks.Task.FromResult(key + text); } }
        """
    );

    private static readonly MetadataReference s_callTools = CreateLibrary(
        "CallTools",
        """
        namespace CallTools { public static class Announcement { public static object Client => new Sprechwerk.SpeechClient("key"); } }
        """,
        s_sprechwerk
    );

    private static readonly MetadataReference s_newer = (
        CodeUnderTest.Create("[assembly: PolicyManifest(2, \"{}\")]") with
        {
            AssemblyName = "NewerCalls",
        }
    ).ToReference();

    /// <summary>The libraries that an example names.</summary>
    public static IEnumerable<MetadataReference> FindReferences(string text)
    {
        if (text.Contains("NewerCalls.dll", StringComparison.Ordinal))
            yield return s_newer;
        if (text.Contains("CallTools.dll", StringComparison.Ordinal))
            yield return s_callTools;
        if (text.Contains("Sprechwerk.", StringComparison.Ordinal))
            yield return s_sprechwerk;
    }

    private static MetadataReference CreateLibrary(string name, string source, params MetadataReference[] references) =>
        new CodeUnderTest
        {
            Sources = [new SourceFile(SourceFile.Folder + name + ".cs", source)],
            AssemblyName = name,
            References = [.. references],
        }.ToReference();
}
