using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Defects;

/// <summary>
/// Defects of published policies, declared as they were published: <c>tests/Fixtures/AsPublished</c> has a file for each, named
/// by the number of the policy and of the defect. What is marked there is reported, there and nowhere else; the rules that run
/// are those that are marked.
/// </summary>
public sealed partial class AsPublishedTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Fixtures", "AsPublished");

    /// <summary>How many defects of each policy a compiler can find.</summary>
    private static readonly Dictionary<string, int[]> s_decidable = new(StringComparer.Ordinal)
    {
        // Numbers come from the generator (2).
        ["D000"] = [1, .. Enumerable.Range(3, 22)],
        ["D001"] = [.. Enumerable.Range(1, 23)],
        // What the generator writes (11, 20).
        ["D002"] = [.. Enumerable.Range(1, 21).Except([11, 20])],
        // What the generator writes (18).
        ["D003"] = [.. Enumerable.Range(1, 20).Except([18])],
        // Judgements (15, 16).
        ["D004"] = [.. Enumerable.Range(1, 14)],
    };

    public static TheoryData<string> Defects => [.. GetFiles()];

    [Theory]
    [MemberData(nameof(Defects))]
    public Task Reports_the_defect(string defect)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, defect + ".cs"));
        var ids = IdPattern().Matches(text).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(ids);
        var rules = AllRules
            .Analyzers.Where(rule => rule.SupportedDiagnostics.Any(descriptor => ids.Contains(descriptor.Id)))
            .ToImmutableArray();
        Assert.Equal(
            ids.Order(StringComparer.Ordinal),
            rules.SelectMany(rule => rule.SupportedDiagnostics).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal)
        );

        // A date is past its review only by what the build says of the day. Most defects need a policy around them that is right.
        var code = text.Contains("PrivacyPolicy(", StringComparison.Ordinal)
            ? CodeUnderTest.Create(text)
            : CodeUnderTest.Create(text, RuleRun.Root);
        return (
            AnalyzerRun.Create(rules, code.WithProperty("PolicyGenAsOf", "2026-11-01")) with
            {
                InputMayNotCompile = text.Contains("Does not compile.", StringComparison.Ordinal),
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_decidable_defect_has_a_file()
    {
        var decidable = s_decidable.SelectMany(policy => policy.Value.Select(number => $"{policy.Key}-{number:00}")).ToList();
        Assert.Equal(decidable.Order(StringComparer.Ordinal), GetFiles());
    }

    private static IEnumerable<string> GetFiles() =>
        Directory.GetFiles(s_folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\|(?<id>PG\d{4}):")]
    private static partial Regex IdPattern();
}
