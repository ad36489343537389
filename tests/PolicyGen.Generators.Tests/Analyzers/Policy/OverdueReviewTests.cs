using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class OverdueReviewTests
{
    private const string Controller = """[assembly: DataController("Rufwerk GmbH", Country = "DE")]""";

    [Fact]
    public Task Reports_a_ReviewBy_date_that_has_passed() =>
        VerifyAsync(
            "2026-06-01",
            """[assembly: PrivacyPolicy(Languages = "de", AsOf = "2025-11-01", ReviewBy = [|"2026-05"|])]""",
            "The policy was due for review by 2026-05, and PolicyGenAsOf is 2026-06-01. Review it, and write the next ReviewBy."
        );

    [Fact]
    public Task Reports_a_policy_older_than_two_years() =>
        VerifyAsync(
            "2026-11-01",
            """[assembly: PrivacyPolicy(Languages = "de", AsOf = [|"2024-04-08"|])]""",
            "The policy is dated 2024-04-08, more than 24 months before 2026-11-01. Review it, and write its new AsOf."
        );

    [Fact]
    public Task The_number_of_months_can_be_set() =>
        VerifyAsync(
            "2026-11-01",
            """[assembly: PrivacyPolicy(Languages = "de", AsOf = [|"2026-04"|])]""",
            "The policy is dated 2026-04, more than 6 months before 2026-11-01. Review it, and write its new AsOf.",
            months: "6"
        );

    [Fact]
    public Task Reports_a_verification_older_than_a_year() =>
        VerifyAsync(
            "2026-11-01",
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-01-01")]
            [assembly: Processor("Twilio", Country = "US")]
            [assembly: Transfer("Twilio", "DPF", VerifiedOn = [|"2025-10-31"|])]
            """,
            "The certification of 'Twilio' was verified on 2025-10-31, more than 12 months before 2026-11-01. Look it up "
                + "in the list again, and write the new VerifiedOn."
        );

    [Fact]
    public Task Compares_a_verification_with_the_policy_date_without_the_property() =>
        VerifyAsync(
            null,
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-01-01")]
            [assembly: Processor("Twilio", Country = "US")]
            [assembly: Transfer("Twilio", "DPF", VerifiedOn = [|"2024-10"|])]
            """,
            "The certification of 'Twilio' was verified on 2024-10, more than 12 months before 2026-01-01. Look it up in "
                + "the list again, and write the new VerifiedOn."
        );

    [Theory]
    [InlineData(null)]
    [InlineData("2026-12-01")]
    public Task Reports_a_review_due_before_the_date_of_the_policy(string? asOf) =>
        VerifyAsync(
            asOf,
            """[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01", ReviewBy = [|"2026-10-31"|])]""",
            "The policy is dated 2026-11-01, but it was already due for review by 2026-10-31. Write a later ReviewBy."
        );

    [Theory]
    [InlineData("soon", null, "The property PolicyGenAsOf is 'soon', which is not a date. Write yyyy-MM-dd.")]
    [InlineData("2026-11", null, "The property PolicyGenAsOf is '2026-11', which is not a date. Write yyyy-MM-dd.")]
    [InlineData("2026-02-30", null, "The property PolicyGenAsOf is '2026-02-30', which is not a date. Write yyyy-MM-dd.")]
    [InlineData(
        "2026-11-01",
        "0",
        "The property PolicyGenReviewMonths is '0', which is not a number of months. Write a number from 1 to 999."
    )]
    [InlineData(
        "2026-11-01",
        "a year",
        "The property PolicyGenReviewMonths is 'a year', which is not a number of months. Write a number from 1 to 999."
    )]
    public Task Reports_an_unusable_property(string asOf, string? months, string message) =>
        VerifyAsync(asOf, """[assembly: [|PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|]]""", message, months);

    [Theory]
    [InlineData(null, "2024-04-08", "2025-01-01")]
    [InlineData("2026-11-01", "2024-11-01", "2026-11-01")]
    [InlineData("2026-11-30", "2024-11", "2026-11")]
    [InlineData("2026-11-01", "2026-11", "2026-11-01")]
    [InlineData("2020-01-01", "2026-11-01", "2027-11-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01")]
    [InlineData("2026-11-01", "soon", "later")]
    public Task Is_silent_when_no_review_is_due(string? today, string asOf, string reviewBy) =>
        VerifyAsync(today, $"""[assembly: PrivacyPolicy(Languages = "de", AsOf = "{asOf}", ReviewBy = "{reviewBy}")]""");

    [Theory]
    [InlineData("""[assembly: Transfer("Twilio", "DPF", VerifiedOn = "2025-11-01")]""")]
    [InlineData("""[assembly: Transfer("Twilio", "DPF", VerifiedOn = "2026-12-01")]""")]
    [InlineData(
        """[assembly: Transfer("Twilio", "DPF", VerifiedOn = "2020-01-01"), Transfer("twilio", "DPF", VerifiedOn = "2026-01-01")]"""
    )]
    [InlineData("""[assembly: Transfer("Twilio", "SCC", VerifiedOn = "2020-01-01")]""")]
    [InlineData("""[assembly: Transfer("Twilio", "DPF", VerifiedOn = "soon")]""")]
    public Task Is_silent_on_recent_verifications_and_other_mechanisms(string transfer) =>
        VerifyAsync(
            "2026-11-01",
            """[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")] [assembly: Processor("Twilio", Country = "US")]"""
                + transfer
        );

    [Fact]
    public Task Is_silent_in_a_project_that_is_not_a_root() => VerifyAsync("soon", """[Retention(Months = 6)] class CallRecord;""");

    private static Task VerifyAsync(string? asOf, string source, string? message = null, string? months = null)
    {
        var code = CodeUnderTest.Create((source.Contains("PrivacyPolicy", StringComparison.Ordinal) ? Controller : "") + source);
        if (asOf is not null)
            code = code.WithProperty("PolicyGenAsOf", asOf);
        if (months is not null)
            code = code.WithProperty("PolicyGenReviewMonths", months);
        return (
            AnalyzerRun.Create(new OverdueReviewAnalyzer(), code) with
            {
                Messages = message is null ? [] : [message],
                Severity = Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
    }
}
