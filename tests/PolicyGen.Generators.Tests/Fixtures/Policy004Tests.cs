using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Fixtures;

/// <summary>The policy of an AI telephone agent in detail: pages, model, and what the program sees.</summary>
public sealed class Policy004Tests
{
    private static readonly FixturePolicy s_fixture = FixturePolicy.Read("Policy004", "PollyKi");
    private static readonly Lazy<GeneratorRun> s_run = new(() => GeneratorRun.Execute(s_fixture.Code));

    private static PolicyDocument Document => s_run.Value.GetDocument();

    [Theory]
    [InlineData("Polly KI")]
    [InlineData("8 April 2024")]
    [InlineData("KoBra Dataworks GmbH")]
    [InlineData("Am Bugapark 60")]
    [InlineData("45899 Gelsenkirchen")]
    [InlineData("Germany")]
    [InlineData("Jan Koch")]
    [InlineData("managing director")]
    [InlineData("team@kobra-dataworks.de")]
    [InlineData("datenschutz@pollyki.de")]
    [InlineData("https://pollyki.de/datenschutz")]
    [InlineData("BDSG")]
    [InlineData("first and last name")]
    [InlineData("time of registration")]
    [InlineData("date, time and duration of the call")]
    [InlineData("IP address")]
    [InlineData("Article 6(1)(a)")]
    [InlineData("Article 6(1)(b)")]
    [InlineData("Article 6(1)(c)")]
    [InlineData("Article 6(1)(f)")]
    [InlineData("Speech recognition")]
    [InlineData("anonymised or pseudonymised")]
    [InlineData("RetellAI")]
    [InlineData("ElevenLabs")]
    [InlineData("OpenAI")]
    [InlineData("Frankfurt")]
    [InlineData("USA")]
    [InlineData("Article 46(2)(c)")]
    [InlineData("additional technical and organisational measures")]
    [InlineData("3 years")]
    [InlineData("6 months")]
    [InlineData("6 to 10 years")]
    [InlineData("erased or anonymised")]
    [InlineData("Article 28")]
    [InlineData("Article 21")]
    [InlineData("Article 7(3)")]
    [InlineData("Article 77")]
    [InlineData("Kavalleriestraße 2-4")]
    [InlineData("40213 Düsseldorf")]
    [InlineData("+49 211 38424-0")]
    [InlineData("poststelle@ldi.nrw.de")]
    [InlineData("absolute security")]
    public void The_English_page_states_the_facts(string text) =>
        Assert.Contains(VisibleText.Normalize(text), VisibleText.ReadPage(GetPage("en")), StringComparison.Ordinal);

    [Fact]
    public void German_page() => Snapshot.Verify(GetPage("de").RemoveStyles(), "html");

    [Fact]
    public void English_page() => Snapshot.Verify(GetPage("en").RemoveStyles(), "html");

    [Fact]
    public void The_model_contains_the_main_facts()
    {
        Assert.Equal(new PolicyDate(2024, 4, 8), Document.AsOf);
        Assert.Equal("DE-NW", Document.SupervisoryAuthority!.Key);
        Assert.Equal(
            [
                "ElevenLabs",
                "Hosting-Anbieter",
                "OpenAI",
                "RetellAI",
                "Sonstige Dritte",
                "Zuständige Beschäftigte aus Vertrieb, Kundenservice und IT",
            ],
            Document.Recipients.Select(recipient => recipient.Name["de"])
        );
        Assert.Equal(
            ["ElevenLabs", "OpenAI", "RetellAI"],
            Document.Recipients.Where(recipient => recipient.InvolvesThirdCountry).Select(recipient => recipient.Name["de"])
        );
        Assert.All(
            Document.Recipients.Where(recipient => recipient.InvolvesThirdCountry),
            recipient => Assert.Equal("SCC", Assert.Single(recipient.Transfers).Mechanism)
        );
        Assert.All(
            Document.Recipients.Where(recipient => recipient.Kind == RecipientKind.Processor),
            recipient => Assert.True(recipient.HasContract)
        );

        var call = GetProcessing("PollyKi.PhoneCall");
        Assert.Equal(new CalendarPeriod(0, 6, 0), call.Retention.Period);
        Assert.Equal(ConsentMoment.StartOfCall, call.CallRecording!.ConsentAt);
        Assert.Equal(AiDisclosure.StartOfEachCall, call.AiInteraction!.Disclosure);
        Assert.Equal(Deidentification.Anonymized | Deidentification.Pseudonymized, call.Deidentification);
        Assert.Equal(new CalendarPeriod(3, 0, 0), GetProcessing("PollyKi.SignUp").Retention.Period);
        Assert.Contains(
            GetProcessing("PollyKi.ContractFile").Retentions,
            retention => retention is { Period.Years: 6, MaxPeriod.Years: 10 }
        );
    }

    [Fact]
    public void The_compiled_program_has_the_same_policy()
    {
        using var policy = s_run.Value.Load("PollyKi.PrivacyPolicy");

        Assert.Equal(StructuralDump.Create(Document), StructuralDump.Create(policy.Document));
        Assert.Equal(["ElevenLabs", "OpenAI", "RetellAI"], policy.GetMembers("Processors"));
        Assert.Equal(GetPage("de"), policy.GetHtml("de"));
    }

    private static Processing GetProcessing(string type) => Document.Processings.Single(processing => processing.DeclaringType == type);

    private static string GetPage(string language) => Core.Html.HtmlPage.Render(Document, language);
}
