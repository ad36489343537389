using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class InapplicableMechanismTests
{
    [Fact]
    public Task Reports_the_Data_Privacy_Framework_for_India() =>
        RuleRun.VerifyReportsAsync(
            new InapplicableMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Rechenwerk", Country = "IN", Mechanism = [|"DPF"|])] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Mechanism DPF does not apply to 'Rechenwerk', because it covers certified organizations in the USA. Write "
                + "the mechanism of your contract."
        );

    [Fact]
    public Task Reports_adequacy_for_India_in_a_transfer() =>
        RuleRun.VerifyReportsAsync(
            new InapplicableMechanismAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Transfer("Rechenwerk", [|"Adequacy"|])]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Rechenwerk", Country = "IN")] string Caller);
                """,
            DiagnosticSeverity.Error,
            "Mechanism Adequacy does not apply to 'Rechenwerk', because there is no adequacy decision for its country. "
                + "Write the mechanism of your contract."
        );

    [Fact]
    public Task Reports_adequacy_for_the_USA() =>
        RuleRun.VerifyReportsAsync(
            new InapplicableMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = [|"Adequacy"|])] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Mechanism Adequacy does not apply to 'Twilio', because the decision for the USA covers certified "
                + "organizations only. Write \"DPF\" if it is one of them."
        );

    [Fact]
    public Task Reports_a_mechanism_for_a_recipient_in_the_EEA() =>
        RuleRun.VerifyReportsAsync(
            new InapplicableMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Sendwerk", Country = "DE", Mechanism = [|"DPF"|])] class CallRecord;""",
            DiagnosticSeverity.Info,
            "Mechanism DPF does not apply to 'Sendwerk', because its countries are in the EEA. Remove it, or write "
                + "GroupCountry or ProcessingCountries."
        );

    [Theory]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "IE", GroupCountry = "US", Mechanism = "DPF")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Bergwerk", Country = "CH", Mechanism = "Adequacy")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Rechenwerk", Country = "IN", Mechanism = "SCC")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Rechenwerk", Mechanism = "DPF")] class CallRecord;""")]
    [InlineData("""[Processor("Rechenwerk", Country = "IN", Mechanism = "DPF")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new InapplicableMechanismAnalyzer(), source);
}
