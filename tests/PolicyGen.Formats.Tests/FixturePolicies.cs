using System.Runtime.CompilerServices;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

/// <summary>
/// The five policies under <c>tests/Fixtures</c> as an app has them: generated, compiled, loaded, and read from the class
/// <c>PrivacyPolicy</c>.
/// </summary>
internal static class FixturePolicies
{
    private static readonly Dictionary<string, Lazy<PolicyDocument>> s_documents = new[]
    {
        "Policy000",
        "Policy001",
        "Policy002",
        "Policy003",
        "Policy004",
    }.ToDictionary(
        name => name,
        name => new Lazy<PolicyDocument>(() => ReadDocument(CodeUnderTest.Create([.. ReadSources(name)]))),
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => s_documents.Keys;

    /// <summary>Each policy in each of its languages.</summary>
    public static TheoryData<string, string> GetPoliciesByLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Names)
        {
            data.Add(name, "de");
            data.Add(name, "en");
        }

        return data;
    }

    public static PolicyDocument GetDocument(string name) => name == SamplePolicy.Name ? SamplePolicy.Document : s_documents[name].Value;

    /// <summary>The model that the generated code builds; the class is unloaded, the model stays.</summary>
    public static PolicyDocument ReadDocument(CodeUnderTest code)
    {
        using var policy = GeneratorRun.Execute(code).Load();
        return (PolicyDocument)policy.Document;
    }

    private static IEnumerable<SourceFile> ReadSources(string name, [CallerFilePath] string file = "") =>
        Directory
            .EnumerateFiles(Path.Combine(Path.GetDirectoryName(file)!, "..", "Fixtures", name), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(SourceFile.Folder + Path.GetFileName(path), File.ReadAllText(path)));
}
