using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Defects;

/// <summary>
/// What is right in the published policies, declared where it belongs: no rule may take it for a defect. That the texts alone
/// are quiet wherever they stand is in <see cref="SilentTextsTests"/>.
/// </summary>
public sealed class MustStaySilentTests
{
    [Theory]
    [InlineData(
        "DE-BY",
        """[assembly: SupervisoryAuthority("DE-BY", Street = "Promenade 18", PostalCode = "91522", City = "Ansbach")]""",
        "PG0039"
    )]
    [InlineData(
        "DE-NW",
        """[assembly: SupervisoryAuthority("DE-NW", Street = "Kavalleriestraße 2-4", PostalCode = "40213", City = "Düsseldorf")]""",
        "PG0039"
    )]
    [InlineData(
        "DE-NI",
        """[assembly: NoDataProtectionOfficer("Ein Datenschutzbeauftragter ist gesetzlich nicht erforderlich.")]""",
        "PG0040"
    )]
    [InlineData("DE-NI", """[assembly: Processor("n8n", SelfHosted = true, Place = "Deutschland/EU")]""", "PG0024", "PG0030", "PG0031")]
    [InlineData("DE-NI", """[assembly: Processor("Onepage", LegalEntity = "Onepage GmbH", Country = "DE")]""", "PG0024")]
    [InlineData(
        "DE-NI",
        """[DataProcessing("Anrufe"), Retention(Months = 6, After = Events.Call)] class Call;""",
        "PG0034",
        "PG0035",
        "PG0036",
        "PG0037"
    )]
    [InlineData(
        "DE-NI",
        """[DataProcessing("Anmeldung"), Retention(Years = 3, After = Events.LastContact)] class SignUp;""",
        "PG0034",
        "PG0035",
        "PG0036",
        "PG0037"
    )]
    [InlineData(
        "DE-NI",
        """[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.ContractEnd, MaxMonths = 6)] class Call;""",
        "PG0034",
        "PG0035",
        "PG0036",
        "PG0037"
    )]
    [InlineData("DE-NI", """[assembly: PolicyNote(PolicySection.Rights, "Art. 6 Abs. 1 lit. e oder f")]""", "PG0013", "PG0032", "PG0048")]
    public async Task Is_silent_on_correct_declarations(string state, string source, params string[] ids) =>
        Assert.DoesNotContain(await RunAsync(state, source), diagnostic => ids.Contains(diagnostic.Id, StringComparer.Ordinal));

    [Fact]
    public async Task Is_silent_on_a_valid_VAT_number() =>
        Assert.DoesNotContain(
            await RunAsync("DE-NI", "class Nothing;", "VatId = \"DE274586734\""),
            diagnostic => diagnostic.Id == "PG0008"
        );

    [Fact]
    public async Task A_correct_address_is_at_most_info() =>
        Assert.DoesNotContain(
            await RunAsync(
                "DE-NI",
                """[assembly: SupervisoryAuthority("DE-NI", Street = "Prinzenstraße 5", PostalCode = "30159", City = "Hannover")]"""
            ),
            diagnostic => diagnostic.Id == "PG0039" && diagnostic.Severity > DiagnosticSeverity.Info
        );

    [Fact]
    public async Task A_category_of_recipients_in_the_EU_is_at_most_a_warning() =>
        Assert.DoesNotContain(
            await RunAsync(
                "DE-NI",
                """[assembly: RecipientCategory("Hosting-Anbieter in Deutschland", RecipientKind.Processor, Country = "DE")]"""
            ),
            diagnostic => diagnostic.Severity > DiagnosticSeverity.Warning
        );

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(string state, string source, string more = "Fax = \"+49 441 123457\"") =>
        await AllRules.RunAsync(
            CodeUnderTest.Create(
                $"""
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
                    Country = "DE", State = "{state}", Email = "info@rufwerk.example", Phone = "+49 441 123456", {more})]
                {source}
                """
            ),
            TestContext.Current.CancellationToken
        );
}
