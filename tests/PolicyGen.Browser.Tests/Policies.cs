using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Browser.Tests;

/// <summary>The five reference policies as an app has them: generated, compiled, loaded.</summary>
internal static class Policies
{
    /// <summary>The sample, which is served by itself.</summary>
    public const string Sample = "VoiceAgent";

    private static readonly string[] s_fixtures = ["Policy000", "Policy001", "Policy002", "Policy003", "Policy004"];

    public static IReadOnlyList<string> Fixtures => s_fixtures;

    /// <summary>All policies in both languages.</summary>
    public static TheoryData<string, string> GetPoliciesByLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in s_fixtures.Append(Sample))
        {
            data.Add(name, "de");
            data.Add(name, "en");
        }

        return data;
    }

    /// <summary>The pages of a fixture; what they are read from stays loaded.</summary>
    public static PolicyPages LoadPages(string fixture)
    {
        var policy = GeneratorRun.Execute(CodeUnderTest.Create([.. ReadSources(fixture)])).Load();
        return (PolicyPages)policy.Type.GetProperty("Pages")!.GetValue(null)!;
    }

    private static IEnumerable<SourceFile> ReadSources(string fixture) =>
        Directory
            .EnumerateFiles(Repository.GetPath("tests", "Fixtures", fixture), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(SourceFile.Folder + Path.GetFileName(path), File.ReadAllText(path)));
}
