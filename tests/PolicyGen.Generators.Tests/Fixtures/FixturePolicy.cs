using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>A fact that a page has to state: one alternative of each list.</summary>
internal sealed record PolicyFact(string Id, string Fact, IReadOnlyList<IReadOnlyList<string>> Alternatives)
{
    public bool IsStatedIn(string visibleText) =>
        Alternatives.All(list => list.Any(text => visibleText.Contains(VisibleText.Normalize(text), StringComparison.Ordinal)));
}

/// <summary>A whole policy under <c>tests/Fixtures</c>: its declarations, and what its page has to state and must not hold.</summary>
internal sealed record FixturePolicy(CodeUnderTest Code, IReadOnlyList<PolicyFact> Facts, IReadOnlyList<string> Forbidden)
{
    public static FixturePolicy Read(string name, string rootNamespace)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(GetFolder(name), "facts.json")));
        return new FixturePolicy(
            ReadCode(name).WithRootNamespace(rootNamespace),
            [.. json.RootElement.GetProperty("facts").EnumerateArray().Where(fact => !IsWaived(fact)).Select(ReadFact)],
            GetStrings(json.RootElement.GetProperty("forbidden"))
        );
    }

    /// <summary>The declarations alone.</summary>
    public static CodeUnderTest ReadCode(string name) =>
        CodeUnderTest.Create([
            .. Directory
                .EnumerateFiles(GetFolder(name), "*.cs")
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(SourceFile.Folder + Path.GetFileName(path), File.ReadAllText(path))),
        ]);

    private static string GetFolder(string name, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "Fixtures", name);

    /// <summary>A fact whose sentence would carry over a defect of the policy it comes from.</summary>
    private static bool IsWaived(JsonElement fact) => fact.TryGetProperty("waived", out var waived) && waived.GetBoolean();

    private static PolicyFact ReadFact(JsonElement fact)
    {
        var also = fact.TryGetProperty("also", out var lists) ? lists.EnumerateArray().Select(GetStrings) : [];
        return new PolicyFact(
            fact.GetProperty("id").GetString()!,
            fact.GetProperty("fact").GetString()!,
            [GetStrings(fact.GetProperty("must_contain")), .. also]
        );
    }

    private static IReadOnlyList<string> GetStrings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
