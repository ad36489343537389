using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class MissingTranslationTests
{
    private const string Root = "[assembly: PrivacyPolicy(Languages = \"de,en\")]\n";

    [Fact]
    public Task Reports_untranslated_texts_where_they_are_written() =>
        (
            Run(
                """
                [assembly: PolicyNote(PolicySection.Security, [|"Wir prüfen das."|])]
                [DataProcessing([|"Anrufe"|])]
                [Retention(Days = 7, After = [|"dem Anruf"|])]
                record CallRecord([DataItem([|"Inhalt"|])] string Text);
                """
            ) with
            {
                Messages =
                [
                    "'Wir prüfen das.' has no text in 'en'. Add [assembly: Translation(\"en\", \"Wir prüfen das.\", "
                        + "\"…\")] or use a term of the vocabulary.",
                    "'Anrufe' has no text in 'en'. Add [assembly: Translation(\"en\", \"Anrufe\", \"…\")] or use a term of the vocabulary.",
                    "'dem Anruf' has no text in 'en'. Add [assembly: Translation(\"en\", \"dem Anruf\", \"…\")] or use a "
                        + "term of the vocabulary.",
                    "'Inhalt' has no text in 'en'. Add [assembly: Translation(\"en\", \"Inhalt\", \"…\")] or use a term of the vocabulary.",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_when_a_translation_exists_anywhere() =>
        Run(
                """
                [assembly: Translation("en", "Anrufe", "Calls")]
                [DataProcessing("Anrufe")] class CallRecord;
                [DataProcessing("Anrufe")] class Message;
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("Statute = \"§ 147 Abs. 1 Nr. 4, Abs. 3 AO\"")]
    [InlineData("Statutes = new[] { \"§ 14b Abs. 1 UStG\", Statutes.Bgb195 }")]
    public Task Is_silent_on_a_provision_cited_as_in_the_table(string provision) =>
        Run(
                "[assembly: Translation(\"en\", \"Anrufe\", \"Calls\")] [DataProcessing(\"Anrufe\"), Retention(Years = "
                    + $"8, {provision})] class CallRecord;"
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("\"SCHUFA Holding AG\"")]
    [InlineData("\"Creditreform Hamburg von der Decken KG\"")]
    [InlineData("\"Lührs Datenschutz PartG mbB\"")]
    [InlineData("[|\"Auskunft der SCHUFA Holding AG\"|]")]
    [InlineData("[|\"der Arbeitgeber\"|]")]
    public Task Is_silent_on_company_names(string source) =>
        Run(
                "[assembly: Translation(\"en\", \"Anrufe\", \"Calls\")] [DataProcessing(\"Anrufe\", Source = "
                    + $"DataSource.ThirdParty, SourceName = {source})] record CallRecord([DataItem(DataItems.FullName, Source = "
                    + $"{source})] string Name);"
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("[DataProcessing(\"Anrufe\")] class CallRecord;", "de")]
    [InlineData("[DataProcessing(\"Calls\")] class CallRecord;", "en")]
    public Task A_policy_in_one_language_needs_no_translation(string source, string language) =>
        AnalyzerRun
            .Create(new MissingTranslationAnalyzer(), $"[assembly: PrivacyPolicy(Languages = \"{language}\")]\n{source}")
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Terms_and_names_need_no_translation() =>
        Run(
                """
                [assembly: DataController("Rufwerk GmbH", City = "Oldenburg")]
                [assembly: Covers(CoverKind.Product, "Rufassistent")]
                [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
                [Processor("Twilio", LegalEntity = "Twilio Inc.", Role = Roles.Telephony)]
                record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_library_needs_no_translation() =>
        AnalyzerRun
            .Create(new MissingTranslationAnalyzer(), "[DataProcessing(\"Anrufe\")] class CallRecord;")
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string source) => AnalyzerRun.Create(new MissingTranslationAnalyzer(), Root + source);
}
