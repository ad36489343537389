using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Changes;

public sealed class ChangeWithoutVersionTests
{
    [Fact]
    public Task Reports_a_new_recipient_under_the_accepted_version() =>
        (
            AcceptedPolicy.CreateRun(
                new ChangeWithoutVersionAnalyzer(),
                AcceptedPolicy.ReplaceText("class Call", "[Processor(\"Sprechwerk\", Country = \"US\", Mechanism = \"DPF\")] class Call")
            ) with
            {
                Severity = DiagnosticSeverity.Error,
                Messages =
                [
                    "The policy changed in a way that concerns data subjects (new recipient Sprechwerk (USA)), but its "
                        + "version and date are those of the accepted one. Write a new Version or AsOf on [assembly: "
                        + "PrivacyPolicy].",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("Version = \"1.0\"", "Version = \"1.1\"")]
    [InlineData("AsOf = \"2026-11-01\"", "AsOf = \"2026-12-01\"")]
    public Task Is_silent_on_a_new_version_or_date(string old, string @new) =>
        AcceptedPolicy
            .CreateRun(
                new ChangeWithoutVersionAnalyzer(),
                AcceptedPolicy.ReplaceText("Months = 6", "Months = 12", isMarked: false).Replace(old, @new, StringComparison.Ordinal)
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_on_a_change_that_is_not_material() =>
        AcceptedPolicy
            .CreateRun(new ChangeWithoutVersionAnalyzer(), AcceptedPolicy.ReplaceText("Months = 6", "Months = 3", isMarked: false))
            .VerifyAsync(TestContext.Current.CancellationToken);
}
