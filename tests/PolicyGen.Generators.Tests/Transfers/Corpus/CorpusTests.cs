namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>What the rules on code find and miss in <c>tests/Corpus</c>, with every rule running.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => [.. CorpusCase.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_case_has_the_expected_diagnostics(string id)
    {
        var run = await CorpusRun.GetAsync(CorpusCase.All[id]);
        Assert.Equal(run.Case.Kind == CorpusKind.Quiet, run.Expected.Count == 0);
        Assert.Equal(run.Case.Kind == CorpusKind.Missed ? [] : run.Expected.Distinct().Order(StringComparer.Ordinal), run.Reported);
        Assert.Empty(run.Others);
    }

    [Fact]
    public async Task Precision_and_recall_match_the_docs()
    {
        var score = CorpusScore.Compute(await Task.WhenAll(CorpusCase.All.Values.Select(CorpusRun.GetAsync)));
        output.WriteLine(score.ToString());
        Assert.True(score.Cases >= 120, $"{score.Cases} cases");
        TransferDocs.Verify(score);
    }
}
