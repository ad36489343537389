using AngleSharp.Html.Parser;
using PolicyGen.Core.Json;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Docs;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>
/// Five policies of real businesses, declared with the attributes alone: every fact of theirs comes out, in German and in English.
/// </summary>
public sealed class ReferencePolicyTests
{
    private static readonly Dictionary<string, Lazy<(FixturePolicy Fixture, GeneratorRun Run)>> s_policies = new[]
    {
        ("Policy000", "LvlSolutions"),
        ("Policy001", "Kimon"),
        ("Policy002", "Kibox"),
        ("Policy003", "KiServicePartner"),
        ("Policy004", "PollyKi"),
    }.ToDictionary(
        policy => policy.Item1,
        policy => new Lazy<(FixturePolicy, GeneratorRun)>(() =>
            FixturePolicy.Read(policy.Item1, policy.Item2) is var fixture ? (fixture, GeneratorRun.Execute(fixture.Code)) : default
        ),
        StringComparer.Ordinal
    );

    public static TheoryData<string, int> Facts =>
        new()
        {
            { "Policy000", 60 },
            { "Policy001", 57 },
            { "Policy002", 50 },
            { "Policy003", 60 },
            { "Policy004", 57 },
        };

    public static TheoryData<string> Names => [.. s_policies.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_German_page_states_every_fact(string name, int count)
    {
        var text = VisibleText.ReadPage(GetPage(name, "de"));

        Assert.Equal(count, GetFixture(name).Facts.Count);
        Assert.Empty(GetFixture(name).Facts.Where(fact => !fact.IsStatedIn(text)).Select(fact => $"{fact.Id} {fact.Fact}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_other_formats_state_every_fact(string name)
    {
        var plain = VisibleText.Normalize(PlainPage.Render(GetDocument(name), "de"));
        var markdown = VisibleText.Normalize(
            MarkdownPage
                .Render(GetDocument(name), "de")
                .Replace("\\", "", StringComparison.Ordinal)
                .Replace("**", "", StringComparison.Ordinal)
                .Replace("<br>", " ", StringComparison.Ordinal)
        );

        // A table of contents is a way around a page, and stated by no one.
        var facts = GetFixture(name).Facts.Where(fact => !fact.Fact.StartsWith("Table of contents", StringComparison.Ordinal)).ToList();
        Assert.Empty(facts.Where(fact => !fact.IsStatedIn(plain)).Select(fact => $"{fact.Id} {fact.Fact}"));
        Assert.Empty(facts.Where(fact => !fact.IsStatedIn(markdown)).Select(fact => $"{fact.Id} {fact.Fact}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_JSON_matches_its_schema(string name) =>
        Assert.Empty(PolicyJsonSchemaTests.Validate(PolicyJson.Render(GetDocument(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_contains_forbidden_text(string name)
    {
        // Seen by a reader: the target of a mail link is none of it.
        foreach (var language in new[] { "de", "en" })
        {
            var text = VisibleText.ReadPage(GetPage(name, language));
            Assert.All(
                GetFixture(name).Forbidden,
                forbidden => Assert.False(text.Contains(VisibleText.Normalize(forbidden), StringComparison.Ordinal), forbidden)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_pages_have_the_same_structure_and_every_text_is_translated(string name)
    {
        var dump = StructuralDump.Create(GetDocument(name));

        Assert.Equal(dump.Split("Language = de\n").Length, dump.Split("Language = en\n").Length);
        Assert.Equal(DescribeStructure(GetPage(name, "de")), DescribeStructure(GetPage(name, "en")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_text_is_translated_and_every_declaration_is_used(string name) =>
        Task.WhenAll(
            AnalyzerRun.Create(new MissingTranslationAnalyzer(), GetFixture(name).Code).VerifyAsync(TestContext.Current.CancellationToken),
            AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), GetFixture(name).Code).VerifyAsync(TestContext.Current.CancellationToken),
            AnalyzerRun
                .Create(new ContradictoryDeclarationAnalyzer(), GetFixture(name).Code)
                .VerifyAsync(TestContext.Current.CancellationToken),
            AnalyzerRun.Create(new DanglingReferenceAnalyzer(), GetFixture(name).Code).VerifyAsync(TestContext.Current.CancellationToken)
        );

    /// <summary>A string on a page proves no negation: it has to be in the model as one.</summary>
    [Fact]
    public void Declared_absences_are_in_the_model()
    {
        var first = GetDocument("Policy000");
        Assert.NotNull(first.NoDataProtectionOfficer);
        Assert.Null(first.DataProtectionOfficer);
        Assert.Equal(AiTrainingUse.None, first.AiTraining?.Use);
        Assert.NotNull(first.NoAutomatedDecisions);
        Assert.Empty(first.AutomatedDecisions);
        Assert.Contains(first.Exclusions, Is("Werbezwecke", "Werbung", "Werbe"));
        Assert.Equal(4, Assert.Single(first.Processings, processing => processing.Exclusions.Count > 0).Exclusions.Count);

        var second = GetDocument("Policy001");
        Assert.NotNull(second.NoDataProtectionOfficer);
        Assert.Single(second.Processings.SelectMany(processing => processing.Exclusions), Is("zeichnen"));

        Assert.Contains(GetDocument("Policy002").Processings.SelectMany(processing => processing.Exclusions), Is("zusammengeführt"));
        Assert.Contains(GetDocument("Policy002").Processings.SelectMany(processing => processing.Exclusions), Is("Einwilligung"));
        Assert.Contains(GetDocument("Policy003").Processings.SelectMany(processing => processing.Exclusions), Is("zusammengeführt"));

        static Predicate<Exclusion> Is(params string[] words) =>
            exclusion => words.Any(word => exclusion.Text["de"].Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The elements with their ids, in order. A language switch names the other language.</summary>
    private static List<string> DescribeStructure(string html) =>
        [
            .. new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
                .ParseDocument(html)
                .Body!.QuerySelectorAll("main *")
                .Select(element => $"{element.LocalName}#{element.Id}"),
        ];

    private static FixturePolicy GetFixture(string name) => s_policies[name].Value.Fixture;

    private static PolicyDocument GetDocument(string name) => s_policies[name].Value.Run.GetDocument();

    private static string GetPage(string name, string language) => Core.Html.HtmlPage.Render(GetDocument(name), language);
}
