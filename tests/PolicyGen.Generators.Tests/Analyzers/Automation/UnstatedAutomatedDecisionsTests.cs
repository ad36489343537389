using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnstatedAutomatedDecisionsTests
{
    [Fact]
    public Task Reports_a_policy_that_says_nothing_about_decisions() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            """[assembly: [|PrivacyPolicy(AsOf = "2026-11-01")|]]""",
            DiagnosticSeverity.Info,
            "The policy says nothing about automated decisions. Add [AutomatedDecision(…)] where there is one, or "
                + "[assembly: NoAutomatedDecisions(\"…\")] with the reason."
        );

    [Fact]
    public Task Reports_a_decision_next_to_a_declared_absence() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|NoAutomatedDecisions("Menschen entscheiden")|]]
                [DataProcessing("Anträge"), AutomatedDecision("Bonität", Logic = "Punkte", Consequences = "Ablehnung")] class Application;
                """,
            DiagnosticSeverity.Error,
            "[NoAutomatedDecisions] is contradicted by a declared automated decision. Keep one of the two."
        );

    [Fact]
    public Task Reports_a_decision_without_logic() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root
                + """[DataProcessing("Anträge"), [|AutomatedDecision("Bonität", Consequences = "Ablehnung")|]] class Application;""",
            DiagnosticSeverity.Error,
            "The automated decision 'Bonität' states no logic or no consequences. Write Logic = \"…\" and Consequences = \"…\"."
        );

    [Fact]
    public Task Reports_a_decision_on_the_assembly_without_consequences() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root + """[assembly: [|AutomatedDecision("Bonität", Logic = "Punkte")|]]""",
            DiagnosticSeverity.Error,
            "The automated decision 'Bonität' states no logic or no consequences. Write Logic = \"…\" and Consequences = \"…\"."
        );

    [Theory]
    [InlineData("Lead-Scoring")]
    [InlineData("Qualifizierung von Interessenten")]
    [InlineData("Profiling der Besucher")]
    public Task Reports_a_purpose_that_implies_decisions(string purpose) =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root
                + $"""
                [assembly: NoAutomatedDecisions("Menschen entscheiden")]
                [DataProcessing("Anfragen"), [|Purpose("{purpose}", Basis.Consent)|]] class Enquiry;
                """,
            DiagnosticSeverity.Warning,
            $"[NoAutomatedDecisions] may be contradicted by the purpose '{purpose}'. Add [AutomatedDecision(…)], or say "
                + "in the purpose what people decide."
        );

    [Theory]
    [InlineData("Interessenten schneller zu qualifizieren")]
    [InlineData("Erstellung von individualisierten Angeboten auf Basis Ihrer Angaben")]
    public Task Reports_a_purpose_that_may_evaluate_people_when_nothing_is_declared(string purpose) =>
        RuleRun.VerifyReportsAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root
                + $"""
                [DataProcessing("Anfragen"), Purpose("Antworten", Basis.Contract), [|Purpose("{purpose}",
                    Basis.Consent)|], Purpose("Profiling", Basis.Consent)] class Enquiry;
                """,
            DiagnosticSeverity.Info,
            $"The purpose '{purpose}' may evaluate people, but the policy says nothing about automated decisions. Add "
                + "[AutomatedDecision(…)] where there is one, or [assembly: NoAutomatedDecisions(\"…\")] with the reason."
        );

    [Fact]
    public Task Reads_terms_of_the_vocabulary_in_all_languages() =>
        RuleRun.VerifyAsync(
            new UnstatedAutomatedDecisionsAnalyzer(),
            RuleRun.Root + """[DataProcessing("Anfragen"), [|Purpose(Purposes.IndividualOffers, Basis.Consent)|]] class Enquiry;"""
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: NoAutomatedDecisions("Menschen entscheiden")]
                    [DataProcessing("Anfragen"), Purpose(Purposes.IndividualOffers, Basis.Contract)] class Enquiry;
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: NoAutomatedDecisions("Menschen entscheiden")]
                    [DataProcessing("Anfragen"), Purpose("Statistik ohne Profiling", Basis.Consent),
                    Purpose(Purposes.CreditCheck, Basis.Contract)] class Enquiry;
                """
    )]
    [InlineData(RuleRun.Root + """[assembly: NoAutomatedDecisions("Menschen entscheiden")]""")]
    [InlineData(
        RuleRun.Root
            + """
                [DataProcessing("Anträge"), AutomatedDecision("Bonität", Logic = "Punkte",
                    Consequences = "Ablehnung")] class Application;
                """
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnstatedAutomatedDecisionsAnalyzer(), source);
}
