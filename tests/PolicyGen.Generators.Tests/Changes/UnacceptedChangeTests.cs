using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Changes;

public sealed class UnacceptedChangeTests
{
    [Fact]
    public Task A_longer_retention() =>
        (
            AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 12")) with
            {
                Severity = DiagnosticSeverity.Warning,
                Messages =
                [
                    "The policy is not the accepted one: retention of “Anrufe annehmen”: 6 months → 12 months (material); accept it with 'dotnet build -t:AcceptPolicy' and commit PrivacyPolicy.lock.json, or undo the change",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("CI")]
    [InlineData("ContinuousIntegrationBuild")]
    public Task It_is_an_error_in_continuous_integration(string property)
    {
        var run = AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 3"));
        return (run with { Code = run.Code.WithProperty(property, "true"), Severity = DiagnosticSeverity.Error }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
    }

    [Fact]
    public Task The_build_that_accepts_is_silent()
    {
        var run = AcceptedPolicy.CreateRun(
            new UnacceptedChangeAnalyzer(),
            AcceptedPolicy.ReplaceText("Months = 6", "Months = 3", isMarked: false)
        );
        return (run with { Code = run.Code.WithProperty("PolicyGenAcceptsChanges", "true") }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("")]
    public Task A_file_that_is_no_lock(string text) =>
        AcceptedPolicy
            .CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 6"), text)
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_accepted_policy() =>
        AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.Policy).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Other_line_ends() =>
        AcceptedPolicy
            .CreateRun(
                new UnacceptedChangeAnalyzer(),
                AcceptedPolicy.Policy,
                Core.Changes.PolicyLock.Create(GeneratorRun.Execute(AcceptedPolicy.Policy).GetDocument(), before: null)
                    .ToString()
                    .Replace("\n", "\r\n", StringComparison.Ordinal)
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_project_without_a_lock_file() =>
        AnalyzerRun.Create(new UnacceptedChangeAnalyzer(), AcceptedPolicy.Policy).VerifyAsync(TestContext.Current.CancellationToken);
}
