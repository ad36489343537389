using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NotALegalBasisTests
{
    [Fact]
    public Task Reports_the_article_on_security() =>
        RuleRun.VerifyReportsAsync(
            new NotALegalBasisAnalyzer(),
            """[DataProcessing("Protokolle"), Purpose("Sicherheit", Basis.LegalObligation, Law = [|"Art. 32 DSGVO"|])] class Logs;""",
            DiagnosticSeverity.Error,
            "'Art. 32 DSGVO' is not a legal basis for processing: it governs the security of processing. Write a basis "
                + "of Art. 6 or 9 GDPR, and as Law only a law that obliges or permits."
        );

    [Theory]
    [InlineData("""[DataProcessing("Protokolle"), Purpose("Belege", Basis.LegalObligation, Law = "§ 147 AO")] class Logs;""")]
    [InlineData("""[DataProcessing("Protokolle"), Purpose("Nachweis", Basis.LegalObligation, Law = "Art. 7 Abs. 1 DSGVO")] class Logs;""")]
    [InlineData("""[DataProcessing("Protokolle"), Purpose("Nachweis", Basis.LegalObligation, Law = "Art. 320 EGBGB")] class Logs;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new NotALegalBasisAnalyzer(), source);
}
