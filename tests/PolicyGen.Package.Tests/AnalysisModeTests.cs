using System.Text.RegularExpressions;

namespace PolicyGen.Package.Tests;

/// <summary>The two modes as a user sets them: one property of the project, and the same source.</summary>
public sealed partial class AnalysisModeTests(PackedPackages packages)
{
    [Fact]
    public async Task By_default_the_build_reports_nothing()
    {
        var build = await BuildAsync("mode-default", "Default");

        Assert.Equal(0, build.ExitCode);
        Assert.Empty(FindIds(build.Output));
    }

    /// <summary>
    /// The sample says nothing of an officer (PG0040), of decisions (PG0041), of the entity and the contract of Twilio (PG0030, PG0031), of
    /// when the list was looked up (PG0029), or of a duty to give the data (PG0042).
    /// </summary>
    [Fact]
    public async Task In_strict_mode_the_build_reports_missing_facts()
    {
        var build = await BuildAsync("mode-strict", "Strict");

        // They stay warnings: a build fails over them only where warnings are errors.
        Assert.Equal(0, build.ExitCode);
        Assert.Equal(["PG0029", "PG0030", "PG0031", "PG0040", "PG0041", "PG0042"], FindIds(build.Output));
    }

    private async Task<CommandResult> BuildAsync(string name, string mode)
    {
        var app = packages.CreateApp(name);
        await app.CreateAsync(
            "PolicyGen.AspNetCore",
            $"<TreatWarningsAsErrors>false</TreatWarningsAsErrors><PolicyGenAnalysisMode>{mode}</PolicyGenAnalysisMode>"
        );
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);
        return await app.BuildAsync();
    }

    private static IEnumerable<string> FindIds(string log) =>
        WarningPattern()
            .Matches(log)
            .Select(match => match.Groups["id"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@": (?:warning|error) (?<id>PG\d{4}):")]
    private static partial Regex WarningPattern();
}
