using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>Section by section: what is declared stands in its place, and nothing is said where nothing is declared.</summary>
public class SectionContentTests
{
    private static readonly Controller Somebody = new() { Name = "Rufwerk GmbH" };

    [Fact]
    public void NothingDeclaredSaysNeither()
    {
        var processing = new Processing
        {
            Id = "p",
            Title = T("Anfragen", "Requests"),
            Purposes = ValueList.Of(new Purpose { Text = T("Antworten", "answers"), Bases = ValueList.Of(Basis.Contract) }),
        };
        var document = new PolicyDocument { Controller = Somebody, Processings = ValueList.Of(processing) };
        string[] ids =
        [
            "representative",
            "joint-controllers",
            "data-protection-officer",
            "processings-all",
            "cookies",
            "provision",
            "automated-decisions",
            "impact-assessment",
            "transfers",
            "retention",
        ];
        var page = Rendered.Page(document, "de");
        Assert.All(ids, id => Assert.Null(page.GetElementById(id)));
        string[] negatives = ["kein", "nicht"];
        var text = page.GetElementById("processings")!.TextContent + page.GetElementById("controller")!.TextContent;
        Assert.All(negatives, negative => Assert.DoesNotContain(negative, text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Art. 22", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void PurposesThatRestOnTheSameShareTheirBasisAndInterest()
    {
        var interest = T("bessere Gespräche", "better calls");
        Purpose Improvement(string de, string en) =>
            new()
            {
                Text = T(de, en),
                Bases = ValueList.Of(Basis.LegitimateInterests),
                Interest = interest,
            };
        var processing = new Processing
        {
            Id = "p",
            Purposes = ValueList.Of(
                new Purpose { Text = T("Antworten", "answers"), Bases = ValueList.Of(Basis.Contract) },
                Improvement("Qualität", "quality"),
                Improvement("Schulung", "training of staff"),
                Improvement("Modelle", "models") with
                {
                    Kind = PurposeKind.AiImprovement,
                },
                Improvement("Planung", "planning") with
                {
                    IsExclusive = true,
                }
            ),
        };
        var items = Rendered.Page(new() { Processings = ValueList.Of(processing) }, "de").QuerySelectorAll("#processing-p li");
        Assert.Equal(
            ["Antworten", "Qualität Schulung", "Modelle", "Planung"],
            items.Select(item => string.Join(" ", item.QuerySelectorAll("strong").Select(name => name.TextContent)))
        );
        Assert.Single(items[1].TextContent.Split("bessere Gespräche").Skip(1));
    }

    [Theory]
    [InlineData("de", "Art. 38 Abs. 4 DSGVO")]
    [InlineData("en", "Article 38(4) GDPR")]
    public void TheOfficerCanBeReached(string language, string article)
    {
        var officer = Rendered.Page(Full, language).GetElementById("data-protection-officer")!;
        Assert.Contains(article, officer.TextContent, StringComparison.Ordinal);
        Assert.NotNull(officer.QuerySelector("a[href='mailto:officer@wachsam.example']"));
    }

    [Theory]
    [InlineData("de", "keinen Datenschutzbeauftragten benannt (Art. 37 DSGVO). Der Grund: weniger als 20")]
    [InlineData("en", "have not designated a data protection officer (Article 37 GDPR). The reason: fewer than 20")]
    public void NoOfficerStandsWithItsReason(string language, string statement) =>
        Assert.Contains(
            statement,
            Rendered.Page(WithNegatives, language).GetElementById("data-protection-officer")!.TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void ADeclaredOfficerIsStrongerThanTheReasonForNone()
    {
        var officer = Rendered
            .Page(Full with { NoDataProtectionOfficer = T("klein", "small") }, "de")
            .GetElementById("data-protection-officer")!;
        Assert.DoesNotContain("klein", officer.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void JointControllersStandWithTheEssenceAndALinkToTheProcessing()
    {
        var joint = Rendered.Page(Full, "de").GetElementById("joint-controllers")!;
        Assert.Contains("Art. 26 Abs. 2 DSGVO", joint.TextContent, StringComparison.Ordinal);
        Assert.Contains("Art. 26 Abs. 3 DSGVO", joint.TextContent, StringComparison.Ordinal);
        Assert.NotNull(joint.QuerySelector("a[href='#processing-call-record']"));
    }

    [Fact]
    public void AProcessorIsExplainedOnlyWhereThereIsOne()
    {
        Assert.Equal(4, Rendered.Page(Full, "de").QuerySelectorAll("#terms dt").Length);
        Assert.Equal(3, Rendered.Page(new() { Controller = Somebody }, "de").QuerySelectorAll("#terms dt").Length);
    }

    [Theory]
    [InlineData(DataSource.DataSubject, "Die Daten stammen von Ihnen.", "The data come from you.")]
    [InlineData(
        DataSource.DataSubject | DataSource.PublicSource,
        "Die Daten stammen von Ihnen und aus öffentlich zugänglichen Quellen.",
        "The data come from you and from publicly accessible sources."
    )]
    [InlineData(DataSource.Automatic, "Die Daten stammen aus automatischer Erfassung.", "The data come from automatic recording.")]
    public void Sources(DataSource source, string german, string english)
    {
        var document = One(new() { Source = source });
        Assert.Equal(german, Entry(document, "de", "Herkunft der Daten"));
        Assert.Equal(english, Entry(document, "en", "Source of the data"));
    }

    [Theory]
    [InlineData(AiTrainingUse.None, "Mit Ihren Daten werden keine KI-Modelle trainiert.")]
    [InlineData(AiTrainingUse.OwnModels, "Mit Ihren Daten trainieren oder verbessern wir eigene KI-Modelle.")]
    [InlineData(AiTrainingUse.ProviderModels, "Mit Ihren Daten trainieren oder verbessern Anbieter ihre KI-Modelle.")]
    public void TrainingIsStatedAsDeclared(AiTrainingUse use, string german)
    {
        Assert.Equal(german, Entry(One(new() { AiTraining = new() { Use = use } }), "de", "Training von KI-Modellen"));
        Assert.Contains(
            german,
            Rendered.Page(new() { AiTraining = new() { Use = use } }, "de").GetElementById("processings-all")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NoRecipientsIsPrintedOnlyWhereNobodyElseGetsTheData()
    {
        var reason = T("Das Programm läuft auf eigenen Servern", "The program runs on our own servers");
        Assert.Equal(
            "Diese Daten gehen an keinen Empfänger (Art. 4 Nr. 9 DSGVO). Das Programm läuft auf eigenen Servern.",
            Entry(One(new() { NoRecipients = reason }), "de", "Empfänger")
        );
        var contradicted = One(new() { NoRecipients = reason, Recipients = ValueList.Of(new RecipientUse { RecipientId = "r" }) });
        contradicted = contradicted with { Recipients = ValueList.Of(new Recipient { Id = "r", Name = T("Rechner", "Rechner") }) };
        Assert.Equal("Rechner", Entry(contradicted, "de", "Empfänger"));
    }

    [Fact]
    public void DirectMarketingOpensTheBoxWhateverItIsCalled()
    {
        var marketing = One(
            new()
            {
                Purposes = ValueList.Of(
                    new Purpose
                    {
                        Text = T("Neuigkeiten", "news"),
                        Kind = PurposeKind.DirectMarketing,
                        Bases = ValueList.Of(Basis.Consent),
                    }
                ),
            }
        );
        var page = Rendered.Page(marketing, "de");
        Assert.Contains("Art. 21 Abs. 2 und 3", page.GetElementById("objection")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#processing-p a[href='#objection']"));
        Assert.Contains("Art. 21", page.GetElementById("rights")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "allgemeine Regel", "4 Jahre, längstens bis der Auftrag ausgeführt ist; danach gelöscht.")]
    [InlineData("en", "general rule", "4 years, but no longer than until the order is carried out; then erased.")]
    public void TheGeneralRuleOfRetentionIsAFallback(string language, string mention, string rule)
    {
        var page = Rendered.Page(Full, language);
        Assert.Contains(rule, page.GetElementById("retention")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(mention, page.GetElementById("processing-applications")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(mention, page.GetElementById("processing-sign-up")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OnePeriodInTheFirstLayerHasNoFullStop()
    {
        var document = One(new() { Retentions = ValueList.Of(new Retention { Period = new CalendarPeriod(0, 6, 0) }) });
        Assert.Equal(
            "6 Monate",
            Rendered.Page(document, "de").QuerySelector("#overview a[href='#retention']")!.Closest("div")!.QuerySelector("dd")!.TextContent
        );
    }

    [Fact]
    public void ColumnsWithoutContentAreLeftOut()
    {
        var document = new PolicyDocument
        {
            Recipients = ValueList.Of(
                new Recipient
                {
                    Id = "r",
                    Name = T("Rechner", "Rechner"),
                    Kind = RecipientKind.Processor,
                    Country = Germany,
                }
            ),
        };
        Assert.Equal(
            ["Empfänger", "Rolle", "Land und Ort"],
            Rendered.Page(document, "de").QuerySelectorAll("#recipients thead th").Select(header => header.TextContent)
        );
    }

    [Fact]
    public void SoftwareOfOnesOwnReceivesNothing()
    {
        var page = Rendered.Page(Full, "de");
        Assert.DoesNotContain("Ablaufwerk", page.GetElementById("overview")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Von uns selbst betrieben", page.GetElementById("recipient-automation")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#recipient-automation a[href='#recipient-hosting']"));
    }

    [Theory]
    [InlineData(LocationClaim.OnlyInEea, "Wir verarbeiten Daten nur im Europäischen Wirtschaftsraum (EWR).")]
    [InlineData(LocationClaim.PreferablyInEea, "Wir verarbeiten Daten im Europäischen Wirtschaftsraum (EWR), wo es den Dienst dort gibt.")]
    public void TheLocationIsWordedAsDeclared(LocationClaim claim, string german) =>
        Assert.Equal(
            german,
            Rendered.Page(new() { ProcessingLocation = new() { Claim = claim } }, "de").QuerySelector("#transfers p")!.TextContent
        );

    [Fact]
    public void NamesOfUnitsKeepTheirFirstLetter() =>
        Assert.Equal("kaihafen und Leitstelle", Entry(One(new() { Units = ValueList.Of("kaihafen", "Leitstelle") }), "de", "Gehört zu"));

    [Theory]
    [InlineData("DE", null, "Datenschutz-Grundverordnung (DSGVO) und Bundesdatenschutzgesetz (BDSG)")]
    [InlineData("DE", "Körperschaft des öffentlichen Rechts", "Datenschutz-Grundverordnung (DSGVO)")]
    [InlineData("DE", "K.d.ö.R.", "Datenschutz-Grundverordnung (DSGVO)")]
    [InlineData("CH", null, "Datenschutz-Grundverordnung (DSGVO) und Schweizer Datenschutzgesetz (DSG)")]
    public void ThePageNamesTheActOfTheCountryUnlessABodyOfPublicLawHasAnother(string country, string? form, string law)
    {
        var controller = new Controller
        {
            Name = "Weidenau",
            Country = new() { Code = country, Name = T(country, country) },
            LegalForm = form is null ? null : T(form, form),
        };
        Assert.Contains(
            Rendered.Page(new() { Controller = controller }, "de").QuerySelectorAll("dd"),
            entry => entry.TextContent.Trim() == law
        );
    }

    [Theory]
    [InlineData("CH", true, "Für uns zuständig ist im Land unseres Sitzes (Schweiz):")]
    [InlineData("AT", false, "Für uns zuständig ist:")]
    public void AnAuthorityOutsideTheEeaIsThatOfTheSeat(string country, bool isThird, string words)
    {
        var page = Rendered.Page(
            new()
            {
                Controller = new()
                {
                    Name = "Rheinblick Uhren AG",
                    Country = new()
                    {
                        Code = country,
                        Name = T("Schweiz", "Switzerland"),
                        IsThirdCountry = isThird,
                    },
                },
                SupervisoryAuthority = new() { Key = country, Name = T("Behörde", "authority") },
            },
            "de"
        );
        Assert.Contains(page.QuerySelectorAll("#complaint p"), paragraph => paragraph.TextContent == words);
    }

    [Fact]
    public void TheGeneralRuleHoldsForDataThatHaveNoneOfTheirOwn()
    {
        var label = T("IBAN", "IBAN");
        var processing = new Processing
        {
            DataItems = ValueList.Of(
                new DataItem { Label = label, Member = "Iban" },
                new DataItem { Label = T("Name", "name"), Member = "Name" }
            ),
            Retentions = ValueList.Of(new Retention { Period = new CalendarPeriod(8, 0, 0), For = ValueList.Of(label) }),
        };
        var document = One(processing) with { GeneralRetentions = ValueList.Of(new Retention { Period = new CalendarPeriod(3, 0, 0) }) };
        var complete = One(processing with { DataItems = ValueList.Of(processing.DataItems[0]) }) with
        {
            GeneralRetentions = document.GeneralRetentions,
        };

        Assert.Contains(
            "Für die übrigen Daten gilt die allgemeine Regel.",
            Entry(document, "de", "Speicherdauer"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Für Verarbeitungen und Daten ohne eigene Angabe gilt:",
            Rendered.Page(document, "de").GetElementById("retention")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("IBAN: 8 Jahre", Entry(complete, "de", "Speicherdauer"));
        Assert.Contains(
            "Für Verarbeitungen ohne eigene Angabe gilt:",
            Rendered.Page(complete, "de").GetElementById("retention")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static PolicyDocument One(Processing processing) => new() { Processings = ValueList.Of(processing with { Id = "p" }) };

    private static string Entry(PolicyDocument document, string language, string term) =>
        Rendered
            .Page(document, language)
            .QuerySelectorAll("#processing-p dl > div")
            .Single(entry => entry.QuerySelector("dt")!.TextContent == term)
            .QuerySelector("dd")!
            .TextContent.Trim();
}
