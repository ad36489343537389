using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Changes;

public sealed class UnacceptedChangeTests
{
    [Fact]
    public Task Reports_a_longer_retention_period() =>
        (
            AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 12")) with
            {
                Severity = DiagnosticSeverity.Warning,
                Messages =
                [
                    "The policy differs from the accepted one: retention of “Anrufe annehmen”: 6 months → 12 months "
                        + "(material). Accept it with 'dotnet build -t:AcceptPolicy' and commit PrivacyPolicy.lock.json, or "
                        + "undo the change.",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("CI")]
    [InlineData("ContinuousIntegrationBuild")]
    public Task Is_an_error_in_continuous_integration(string property)
    {
        var run = AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 3"));
        return (run with { Code = run.Code.WithProperty(property, "true"), Severity = DiagnosticSeverity.Error }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
    }

    [Fact]
    public Task Is_silent_in_the_build_that_accepts_the_change()
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
    public Task Is_silent_on_a_file_that_is_not_a_lock_file(string text) =>
        AcceptedPolicy
            .CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 6"), text)
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_on_the_accepted_policy() =>
        AcceptedPolicy.CreateRun(new UnacceptedChangeAnalyzer(), AcceptedPolicy.Policy).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Ignores_the_line_endings_of_the_lock_file() =>
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
    public Task Is_silent_in_a_project_without_a_lock_file() =>
        AnalyzerRun.Create(new UnacceptedChangeAnalyzer(), AcceptedPolicy.Policy).VerifyAsync(TestContext.Current.CancellationToken);
}
