using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Tests.Analyzers;
using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>All rules over the corrected policies: what a careful officer would let pass raises nothing.</summary>
public sealed class FixtureDiagnosticsTests
{
    public static TheoryData<string, string> Policies =>
        new()
        {
            { "Policy000", "LvlSolutions" },
            { "Policy001", "Kimon" },
            { "Policy002", "Kibox" },
            { "Policy003", "KiServicePartner" },
            { "Policy004", "PollyKi" },
        };

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task By_default_nothing_above_info_is_reported(string name, string rootNamespace) =>
        Assert.Empty(await GetWarningsAndErrorsAsync(FixturePolicy.Read(name, rootNamespace).Code));

    /// <summary>
    /// What the originals do not say, and what nobody should invent for them: entities and addresses of recipients (PG0030),
    /// whether there is an officer (PG0040) and whether something is decided (PG0041).
    /// </summary>
    [Theory]
    [InlineData("Policy000", "LvlSolutions", "PG0030")]
    [InlineData("Policy001", "Kimon", "PG0030", "PG0041")]
    [InlineData("Policy002", "Kibox", "PG0030", "PG0040", "PG0041")]
    [InlineData("Policy003", "KiServicePartner", "PG0040", "PG0041")]
    [InlineData("Policy004", "PollyKi", "PG0030", "PG0040", "PG0041")]
    public async Task In_strict_mode_facts_missing_from_the_original_are_warnings(string name, string rootNamespace, params string[] ids)
    {
        var diagnostics = await GetWarningsAndErrorsAsync(MakeStrict(FixturePolicy.Read(name, rootNamespace).Code));

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Equal(ids, diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Policies of invented bodies in other lines of business, written as their users write them: own words beside terms, German
    /// beside English, periods of every form. They are complete, so the strict mode is silent as well.
    /// </summary>
    [Theory]
    [InlineData("Teekontor")]
    [InlineData("Ledgerly")]
    [InlineData("Lindenplatz")]
    [InlineData("Nordlicht")]
    [InlineData("Lumiere")]
    [InlineData("Nordmetall")]
    [InlineData("Moorbrueck")]
    [InlineData("Berghang")]
    [InlineData("Troedelhafen")]
    [InlineData("Kessler")]
    public async Task A_complete_policy_has_no_diagnostics_in_either_mode(string name)
    {
        var code = FixturePolicy.ReadCode(name).WithProperty("PolicyGenAsOf", "2026-11-22");

        Assert.Empty(await GetWarningsAndErrorsAsync(code));
        Assert.Empty(await GetWarningsAndErrorsAsync(MakeStrict(code)));
    }

    private static CodeUnderTest MakeStrict(CodeUnderTest code) =>
        code.WithProperty("PolicyGenAnalysisMode", "Strict") with
        {
            ConfigFiles = [new SourceFile(SourceFile.Folder + ".globalconfig", StrictMode.Config)],
        };

    private static async Task<List<Diagnostic>> GetWarningsAndErrorsAsync(CodeUnderTest code) =>
        [
            .. (await AllRules.RunAsync(code, TestContext.Current.CancellationToken)).Where(diagnostic =>
                diagnostic.Severity > DiagnosticSeverity.Info
            ),
        ];
}
