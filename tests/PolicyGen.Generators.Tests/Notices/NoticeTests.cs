using AngleSharp.Html.Parser;
using PolicyGen.Core.Notices;
using PolicyGen.Generators.Tests.Fixtures;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Notices;

/// <summary>The short forms: what a form, a call and the list of processors say, from the declarations alone.</summary>
public sealed class NoticeTests
{
    private const string Head = """
        [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk <GmbH>", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", Email = "info@rufwerk.example")]
        [assembly: Translation("en", "Anrufe", "Calls")]
        [assembly: Translation("en", "Aufzeichnung", "Recording")]
        [assembly: Translation("en", "Ohne Ja zeichnen wir nicht auf", "Without a yes we do not record")]
        """;

    private const string Call = """
        namespace App;

        [DataProcessing("Anrufe")]
        [Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
        [Purpose("Aufzeichnung", Basis.Consent)]
        [Retention(Months = 6)]
        [AiInteraction(AiDisclosure.StartOfEachCall)]
        [CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
        [ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Ja zeichnen wir nicht auf")]
        public sealed record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);
        """;

    [Fact]
    public void A_notice_states_the_controller_purposes_and_retention()
    {
        var notice = ReadNotice(Call);

        Assert.Equal(
            "Verantwortlich: Rufwerk <GmbH>, Oldenburg, info@rufwerk.example\nWofür: Beantwortung von Anfragen; "
                + "Aufzeichnung\nWie lange: 6 Monate",
            notice.Text["de"]
        );
        Assert.Equal(
            "Controller: Rufwerk <GmbH>, Oldenburg, info@rufwerk.example\nWhat for: Answering enquiries; Recording\nHow long: 6 months",
            notice.Text["en"]
        );
        Assert.Equal("processing-call-record", notice.Anchor);
    }

    [Fact]
    public void The_HTML_is_encoded_and_links_to_the_processing()
    {
        var html = ReadNotice(Call).ToHtml("de", "/a?b=\"c\"&d");
        var fragment = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(
            "<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>"
        );

        Assert.Contains("Rufwerk &lt;GmbH&gt;", html, StringComparison.Ordinal);
        Assert.Equal("/a?b=\"c\"&d#processing-call-record", fragment.QuerySelector("p > a")!.GetAttribute("href"));
        Assert.Equal(3, fragment.QuerySelectorAll("dl > div").Length);
    }

    [Fact]
    public void An_opening_discloses_the_AI_and_the_recording_and_asks_for_consent_last()
    {
        var opening = ReadOpening(Call);

        Assert.Equal(
            "Hier ist Rufwerk <GmbH>. Sie sprechen mit einer künstlichen Intelligenz, nicht mit einem Menschen. Mit "
                + "Ihrer Einwilligung zeichnen wir das Gespräch auf und halten es als Text fest. Das dient diesen Zwecken: "
                + "Aufzeichnung. Ohne Ja zeichnen wir nicht auf. Alles Weitere steht in unserer Datenschutzerklärung. Sie "
                + "können Ihre Einwilligung jederzeit widerrufen. Sind Sie damit einverstanden?",
            opening!["de"]
        );
        Assert.EndsWith("Do you agree?", opening["en"], StringComparison.Ordinal);
        Assert.Equal(CountSentences(opening["de"]), CountSentences(opening["en"]));
    }

    [Theory]
    [InlineData("[AiInteraction(AiDisclosure.StartOfEachCall)]\n", "", "Intelligenz")]
    [InlineData(", Transcript = true", "", "Text fest")]
    [InlineData(", ConsentAt = ConsentMoment.StartOfCall", "", "inwilligung")]
    [InlineData("[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = \"Ohne Ja zeichnen wir nicht auf\")]\n", "", "Ohne Ja")]
    public void An_opening_omits_undeclared_facts(string declared, string instead, string words)
    {
        Assert.Contains(words, ReadOpening(Call)!["de"], StringComparison.Ordinal);
        Assert.DoesNotContain(
            words,
            ReadOpening(Call.Replace(declared, instead, StringComparison.Ordinal))!["de"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_AI_and_recording_there_is_no_opening() =>
        Assert.Null(
            ReadOpening(
                """
                namespace App;

                [DataProcessing("Anrufe"), Purpose("Aufzeichnung", Basis.Contract), Retention(Months = 6)]
                public sealed record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);
                """
            )
        );

    [Fact]
    public void There_is_no_notice_for_processing_on_behalf_of_a_customer() =>
        Assert.Null(CollectionNotice.Compose(new PolicyDocument(), new Processing { Role = ProcessingRole.Processor }));

    [Fact]
    public void Without_a_processor_there_is_no_processor_list() =>
        Assert.DoesNotContain("PrivacyPolicy.ProcessorList.g.cs", GeneratorRun.Execute(Head, Call).Files.Keys);

    [Fact]
    public void The_compiled_program_has_the_notices_and_the_processor_list()
    {
        var run = GeneratorRun.Execute(SamplePolicy.Code);
        using var policy = run.Load();

        Assert.NotEmpty(policy.GetMembers("Notices"));
        foreach (var language in new[] { "de", "en" })
            Assert.Equal(ComposeList(run.GetDocument(), language), policy.GetText("ProcessorListHtml", language));
    }

    [Fact]
    public void List_in_German() => Snapshot.Verify(ComposeList(GetDocument("Policy000"), "de").RemoveStyles(), "html");

    [Fact]
    public void Openings_and_notices_of_a_reference_policy() =>
        Snapshot.Verify(GeneratorRun.Execute(FixturePolicy.Read("Policy004", "PollyKi").Code).Files["PrivacyPolicy.Notices.g.cs"]);

    [Theory]
    [InlineData("Policy000")]
    [InlineData("Policy002")]
    [InlineData("Policy003")]
    [InlineData("Policy004")]
    public void Processor_lists_have_the_same_structure_and_name_only_processors(string name)
    {
        var document = GetDocument(name);
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var german = parser.ParseDocument(ComposeList(document, "de"));

        Assert.Equal(DescribeStructure(german), DescribeStructure(parser.ParseDocument(ComposeList(document, "en"))));
        Assert.Equal(
            document
                .Recipients.Where(recipient => recipient is { Kind: RecipientKind.Processor, SelfHosted: false })
                .Select(recipient => "recipient-" + recipient.Id),
            german.QuerySelectorAll("#recipients tbody tr").Select(row => row.Id)
        );
        Assert.All(german.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(german.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static List<string> DescribeStructure(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("main *").Select(element => $"{element.LocalName}#{element.Id}")];

    private static int CountSentences(string text) => text.Split('.', '?').Length;

    private static string ComposeList(PolicyDocument document, string language) =>
        Core.Html.HtmlPage.Render(ProcessorList.Compose(document, language));

    private static PolicyDocument GetDocument(string name) => GeneratorRun.Execute(FixturePolicy.Read(name, "App").Code).GetDocument();

    private static PolicyNotice ReadNotice(string code) => CollectionNotice.Compose(ReadDocument(code), ReadDocument(code).Processings[0])!;

    private static LocalizedText? ReadOpening(string code) => CallOpening.Compose(ReadDocument(code), ReadDocument(code).Processings[0]);

    private static PolicyDocument ReadDocument(string code) => GeneratorRun.Execute(Head, code).GetDocument();
}
