using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class OfficerUnstatedTests
{
    [Fact]
    public Task Nothing_is_said() => RuleRun.Reports(
        new OfficerUnstatedAnalyzer(),
        """[assembly: [|PrivacyPolicy(AsOf = "2026-11-01")|]]""",
        DiagnosticSeverity.Info,
        "Nothing is said of a data protection officer; add [assembly: DataProtectionOfficer(…)], or [assembly: NoDataProtectionOfficer(\"…\")] with the reason");

    [Fact]
    public Task Both_are_said() => RuleRun.Reports(
        new OfficerUnstatedAnalyzer(),
        RuleRun.Root + """
            [assembly: DataProtectionOfficer("Ada Beispiel")]
            [assembly: [|NoDataProtectionOfficer("zu klein")|]]
            """,
        DiagnosticSeverity.Error,
        "An officer is named and it is said that there is none; keep one of the two");

    [Fact]
    public Task None_despite_an_impact_assessment() => RuleRun.Reports(
        new OfficerUnstatedAnalyzer(),
        RuleRun.Root + """
            [assembly: [|NoDataProtectionOfficer("zu klein")|]]
            [DataProcessing("Anrufe"), ImpactAssessment(AssessmentState.Done)] class CallRecord;
            """,
        DiagnosticSeverity.Warning,
        "It is said that there is no officer, but an impact assessment was made; name an officer (§ 38(1) s. 2 BDSG), or check the assessment");

    [Theory]
    [InlineData(RuleRun.Root + """[assembly: DataProtectionOfficer("Ada Beispiel")]""")]
    [InlineData(RuleRun.Root + """[assembly: NoDataProtectionOfficer("weniger als 20 Personen")]""")]
    [InlineData(RuleRun.Root + """
            [assembly: NoDataProtectionOfficer("zu klein")]
            [DataProcessing("Anrufe"), ImpactAssessment(AssessmentState.NotRequired)] class CallRecord;
            """)]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.Verify(new OfficerUnstatedAnalyzer(), source);
}
