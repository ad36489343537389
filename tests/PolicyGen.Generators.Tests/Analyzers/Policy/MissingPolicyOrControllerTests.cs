using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class MissingPolicyOrControllerTests
{
    [Fact]
    public Task Reports_a_root_without_a_controller() =>
        VerifyAsync(
            "[assembly: [|PrivacyPolicy(Languages = \"de\")|]]",
            OutputKind.DynamicallyLinkedLibrary,
            "The policy has no controller. Add [assembly: DataController(\"…\", Street = \"…\", PostalCode = \"…\", City "
                + "= \"…\", Country = \"DE\", Email = \"…\")]."
        );

    [Fact]
    public Task Reports_a_program_with_a_controller_but_no_policy() =>
        VerifyAsync(
            "[assembly: [|DataController(\"Rufwerk GmbH\")|]]\nreturn;",
            OutputKind.ConsoleApplication,
            "The program declares parts of a policy but no policy. Add [assembly: PrivacyPolicy(Languages = \"de,en\", "
                + "AsOf = \"yyyy-MM-dd\")]."
        );

    [Theory]
    [InlineData("[assembly: PrivacyPolicy]\n[assembly: DataController(\"Rufwerk GmbH\")]\nreturn;", OutputKind.ConsoleApplication)]
    [InlineData("[assembly: DataController(\"Rufwerk GmbH\")]", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData(
        "return;\n[Processor(\"Twilio\", Country = \"US\", Mechanism = \"DPF\"), Retention(Months = 6)] class CallRecord;",
        OutputKind.ConsoleApplication
    )]
    public Task Is_silent_on_projects_that_have_or_need_no_root(string source, OutputKind kind) =>
        AnalyzerRun
            .Create(new MissingPolicyOrControllerAnalyzer(), CodeUnderTest.Create(source) with { OutputKind = kind })
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static Task VerifyAsync(string source, OutputKind kind, string message) =>
        (
            AnalyzerRun.Create(new MissingPolicyOrControllerAnalyzer(), CodeUnderTest.Create(source) with { OutputKind = kind }) with
            {
                Messages = [message],
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
}
