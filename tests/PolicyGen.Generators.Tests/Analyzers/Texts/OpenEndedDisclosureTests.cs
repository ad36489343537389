using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class OpenEndedDisclosureTests
{
    [Fact]
    public Task Reports_an_open_ended_category() =>
        RuleRun.VerifyReportsAsync(
            new OpenEndedDisclosureAnalyzer(),
            """[DataProcessing("Anrufe"), RecipientCategory([|"Dienstleister, insbesondere Hoster"|])] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "'insbesondere' leaves open who receives the data. Name the recipient, or the category with its criteria."
        );

    [Fact]
    public Task Reports_an_open_ended_role_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new OpenEndedDisclosureAnalyzer(),
            """
            [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio",
                Role = [|"Telefonie etc."|])] string Caller);
            """,
            DiagnosticSeverity.Warning,
            "'etc.' leaves open who receives the data. Name the recipient, or the category with its criteria."
        );

    [Theory]
    [InlineData("""[assembly: Covers(CoverKind.Product, [|"RufChat und künftige Produkte"|])]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.Recipients, [|"Wir behalten uns vor, verschiedene Dienste einzusetzen."|])]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.Recipients, [|"Die Anbieter werden nicht alle namentlich genannt."|])]""")]
    [InlineData("""[assembly: Transfer("Twilio", "SCC", Condition = [|"z. B. bei Anrufen"|])]""")]
    [InlineData("""[assembly: Transfer("Twilio", "SCC", Condition = [|"insbesondere bei Integrationen"|])]""")]
    [InlineData("""[assembly: RecipientCategory([|"Behörden, insbesondere das Finanzamt"|])]""")]
    [InlineData("""[assembly: Processor("Twilio", Condition = [|"falls wir sie einsetzen, insbesondere am Telefon"|])]""")]
    [InlineData(
        """[Processor("Twilio", OtherEntities = [|new[] { "Twilio Ireland Limited", "z. B. Twilio Germany GmbH" }|])] class CallRecord;"""
    )]
    [InlineData("""[DataProcessing("Besuch")] record Visit([DataItem([|"Sonstige Daten"|])] string Other);""")]
    public Task Reports_open_ended_texts_elsewhere(string source) => RuleRun.VerifyAsync(new OpenEndedDisclosureAnalyzer(), source);

    [Theory]
    [InlineData("""[assembly: Covers(CoverKind.Product, "RufChat")]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.Changes, "Wir behalten uns vor, diese Erklärung anzupassen.")]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.General, "Insbesondere gilt die DSGVO.")]""")]
    [InlineData("""[Processor("Twilio", Role = "Betrieb der Website, z. B. Auslieferung der Seiten")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), RecipientCategory("Behörden, z. B. das Finanzamt")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Besuch")] record Visit([DataItem("Angaben zu anderen Daten des Termins")] string Other);""")]
    [InlineData(
        """
            [assembly: RecipientCategory("Behörden", RecipientKind.PublicAuthority,
                Condition = "Wir sind dazu verpflichtet, insbesondere nach der Abgabenordnung.")]
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), RecipientCategory("Hosting-Anbieter in Deutschland")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), RecipientCategory("Hoster mit Sitz in der EU")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe, insbesondere von Kunden")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Processor("Twilio", Role = Roles.Telephony)] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new OpenEndedDisclosureAnalyzer(), source);
}
