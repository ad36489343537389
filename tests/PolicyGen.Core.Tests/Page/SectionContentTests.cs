using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>Section by section: what is declared stands in its place, and nothing is said where nothing is declared.</summary>
public class SectionContentTests
{
    private static readonly Controller SomeController = new() { Name = "Rufwerk GmbH" };

    [Fact]
    public void Says_nothing_about_facts_that_are_not_declared()
    {
        var processing = new Processing
        {
            Id = "p",
            Title = CreateText("Anfragen", "Requests"),
            Purposes = ValueList.Create(
                new Purpose { Text = CreateText("Antworten", "answers"), Bases = ValueList.Create(Basis.Contract) }
            ),
        };
        var document = new PolicyDocument { Controller = SomeController, Processings = ValueList.Create(processing) };
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
        var page = PageParser.ParsePage(document, "de");
        Assert.All(ids, id => Assert.Null(page.GetElementById(id)));
        string[] negatives = ["kein", "nicht"];
        var text = page.GetElementById("processings")!.TextContent + page.GetElementById("controller")!.TextContent;
        Assert.All(negatives, negative => Assert.DoesNotContain(negative, text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Art. 22", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_purposes_with_the_same_basis_and_interest()
    {
        var interest = CreateText("bessere Gespräche", "better calls");
        Purpose Improvement(string de, string en) =>
            new()
            {
                Text = CreateText(de, en),
                Bases = ValueList.Create(Basis.LegitimateInterests),
                Interest = interest,
            };
        var processing = new Processing
        {
            Id = "p",
            Purposes = ValueList.Create(
                new Purpose { Text = CreateText("Antworten", "answers"), Bases = ValueList.Create(Basis.Contract) },
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
        var items = PageParser.ParsePage(new() { Processings = ValueList.Create(processing) }, "de").QuerySelectorAll("#processing-p li");
        Assert.Equal(
            ["Antworten", "Qualität Schulung", "Modelle", "Planung"],
            items.Select(item => string.Join(" ", item.QuerySelectorAll("strong").Select(name => name.TextContent)))
        );
        Assert.Single(items[1].TextContent.Split("bessere Gespräche").Skip(1));
    }

    [Theory]
    [InlineData("de", "Art. 38 Abs. 4 DSGVO")]
    [InlineData("en", "Article 38(4) GDPR")]
    public void Tells_how_to_reach_the_data_protection_officer(string language, string article)
    {
        var officer = PageParser.ParsePage(Full, language).GetElementById("data-protection-officer")!;
        Assert.Contains(article, officer.TextContent, StringComparison.Ordinal);
        Assert.NotNull(officer.QuerySelector("a[href='mailto:officer@wachsam.example']"));
    }

    [Theory]
    [InlineData("de", "keinen Datenschutzbeauftragten benannt (Art. 37 DSGVO). Der Grund: weniger als 20")]
    [InlineData("en", "have not designated a data protection officer (Article 37 GDPR). The reason: fewer than 20")]
    public void The_absence_of_an_officer_is_shown_with_its_reason(string language, string statement) =>
        Assert.Contains(
            statement,
            PageParser.ParsePage(WithNegatives, language).GetElementById("data-protection-officer")!.TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_declared_officer_overrides_the_reason_for_having_none()
    {
        var officer = PageParser
            .ParsePage(Full with { NoDataProtectionOfficer = CreateText("klein", "small") }, "de")
            .GetElementById("data-protection-officer")!;
        Assert.DoesNotContain("klein", officer.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Joint_controllers_are_shown_with_the_arrangement_and_a_link_to_the_processing()
    {
        var joint = PageParser.ParsePage(Full, "de").GetElementById("joint-controllers")!;
        Assert.Contains("Art. 26 Abs. 2 DSGVO", joint.TextContent, StringComparison.Ordinal);
        Assert.Contains("Art. 26 Abs. 3 DSGVO", joint.TextContent, StringComparison.Ordinal);
        Assert.NotNull(joint.QuerySelector("a[href='#processing-call-record']"));
    }

    [Fact]
    public void Explains_processors_only_when_there_is_one()
    {
        Assert.Equal(4, PageParser.ParsePage(Full, "de").QuerySelectorAll("#terms dt").Length);
        Assert.Equal(3, PageParser.ParsePage(new() { Controller = SomeController }, "de").QuerySelectorAll("#terms dt").Length);
    }

    [Theory]
    [InlineData(DataSource.DataSubject, "Die Daten stammen von Ihnen.", "The data come from you.")]
    [InlineData(
        DataSource.DataSubject | DataSource.PublicSource,
        "Die Daten stammen von Ihnen und aus öffentlich zugänglichen Quellen.",
        "The data come from you and from publicly accessible sources."
    )]
    [InlineData(DataSource.Automatic, "Die Daten stammen aus automatischer Erfassung.", "The data come from automatic recording.")]
    public void Describes_the_sources_of_the_data(DataSource source, string german, string english)
    {
        var document = CreatePolicy(new() { Source = source });
        Assert.Equal(german, FindEntry(document, "de", "Herkunft der Daten"));
        Assert.Equal(english, FindEntry(document, "en", "Source of the data"));
    }

    [Theory]
    [InlineData(AiTrainingUse.None, "Mit Ihren Daten werden keine KI-Modelle trainiert.")]
    [InlineData(AiTrainingUse.OwnModels, "Mit Ihren Daten trainieren oder verbessern wir eigene KI-Modelle.")]
    [InlineData(AiTrainingUse.ProviderModels, "Mit Ihren Daten trainieren oder verbessern Anbieter ihre KI-Modelle.")]
    public void States_AI_training_as_declared(AiTrainingUse use, string german)
    {
        Assert.Equal(german, FindEntry(CreatePolicy(new() { AiTraining = new() { Use = use } }), "de", "Training von KI-Modellen"));
        Assert.Contains(
            german,
            PageParser.ParsePage(new() { AiTraining = new() { Use = use } }, "de").GetElementById("processings-all")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void States_that_there_are_no_recipients_only_when_there_are_none()
    {
        var reason = CreateText("Das Programm läuft auf eigenen Servern", "The program runs on our own servers");
        Assert.Equal(
            "Diese Daten gehen an keinen Empfänger (Art. 4 Nr. 9 DSGVO). Das Programm läuft auf eigenen Servern.",
            FindEntry(CreatePolicy(new() { NoRecipients = reason }), "de", "Empfänger")
        );
        var contradicted = CreatePolicy(
            new() { NoRecipients = reason, Recipients = ValueList.Create(new RecipientUse { RecipientId = "r" }) }
        );
        contradicted = contradicted with
        {
            Recipients = ValueList.Create(new Recipient { Id = "r", Name = CreateText("Rechner", "Rechner") }),
        };
        Assert.Equal("Rechner", FindEntry(contradicted, "de", "Empfänger"));
    }

    [Fact]
    public void Recognizes_direct_marketing_by_its_kind()
    {
        var marketing = CreatePolicy(
            new()
            {
                Purposes = ValueList.Create(
                    new Purpose
                    {
                        Text = CreateText("Neuigkeiten", "news"),
                        Kind = PurposeKind.DirectMarketing,
                        Bases = ValueList.Create(Basis.Consent),
                    }
                ),
            }
        );
        var page = PageParser.ParsePage(marketing, "de");
        Assert.Contains("Art. 21 Abs. 2 und 3", page.GetElementById("objection")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#processing-p a[href='#objection']"));
        Assert.Contains("Art. 21", page.GetElementById("rights")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "allgemeine Regel", "4 Jahre, längstens bis der Auftrag ausgeführt ist; danach gelöscht.")]
    [InlineData("en", "general rule", "4 years, but no longer than until the order is carried out; then erased.")]
    public void The_general_retention_rule_is_a_fallback(string language, string mention, string rule)
    {
        var page = PageParser.ParsePage(Full, language);
        Assert.Contains(rule, page.GetElementById("retention")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(mention, page.GetElementById("processing-applications")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(mention, page.GetElementById("processing-sign-up")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_period_in_the_overview_has_no_full_stop()
    {
        var document = CreatePolicy(new() { Retentions = ValueList.Create(new Retention { Period = new CalendarPeriod(0, 6, 0) }) });
        Assert.Equal(
            "6 Monate",
            PageParser
                .ParsePage(document, "de")
                .QuerySelector("#overview a[href='#retention']")!
                .Closest("div")!
                .QuerySelector("dd")!
                .TextContent
        );
    }

    [Fact]
    public void Omits_columns_without_content()
    {
        var document = new PolicyDocument
        {
            Recipients = ValueList.Create(
                new Recipient
                {
                    Id = "r",
                    Name = CreateText("Rechner", "Rechner"),
                    Kind = RecipientKind.Processor,
                    Country = Germany,
                }
            ),
        };
        Assert.Equal(
            ["Empfänger", "Rolle", "Land und Ort"],
            PageParser.ParsePage(document, "de").QuerySelectorAll("#recipients thead th").Select(header => header.TextContent)
        );
    }

    [Fact]
    public void Self_hosted_software_is_not_a_recipient()
    {
        var page = PageParser.ParsePage(Full, "de");
        Assert.DoesNotContain("Ablaufwerk", page.GetElementById("overview")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Von uns selbst betrieben", page.GetElementById("recipient-automation")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#recipient-automation a[href='#recipient-hosting']"));
    }

    [Theory]
    [InlineData(LocationClaim.OnlyInEea, "Wir verarbeiten Daten nur im Europäischen Wirtschaftsraum (EWR).")]
    [InlineData(LocationClaim.PreferablyInEea, "Wir verarbeiten Daten im Europäischen Wirtschaftsraum (EWR), wo es den Dienst dort gibt.")]
    public void Words_the_processing_location_as_declared(LocationClaim claim, string german) =>
        Assert.Equal(
            german,
            PageParser.ParsePage(new() { ProcessingLocation = new() { Claim = claim } }, "de").QuerySelector("#transfers p")!.TextContent
        );

    [Fact]
    public void Keeps_the_case_of_unit_names() =>
        Assert.Equal(
            "kaihafen und Leitstelle",
            FindEntry(CreatePolicy(new() { Units = ValueList.Create("kaihafen", "Leitstelle") }), "de", "Gehört zu")
        );

    [Theory]
    [InlineData("DE", null, "Datenschutz-Grundverordnung (DSGVO) und Bundesdatenschutzgesetz (BDSG)")]
    [InlineData("DE", "Körperschaft des öffentlichen Rechts", "Datenschutz-Grundverordnung (DSGVO)")]
    [InlineData("DE", "K.d.ö.R.", "Datenschutz-Grundverordnung (DSGVO)")]
    [InlineData("CH", null, "Datenschutz-Grundverordnung (DSGVO) und Schweizer Datenschutzgesetz (DSG)")]
    public void Names_the_national_act_unless_another_applies_to_a_public_body(string country, string? form, string law)
    {
        var controller = new Controller
        {
            Name = "Weidenau",
            Country = new() { Code = country, Name = CreateText(country, country) },
            LegalForm = form is null ? null : CreateText(form, form),
        };
        Assert.Contains(
            PageParser.ParsePage(new() { Controller = controller }, "de").QuerySelectorAll("dd"),
            entry => entry.TextContent.Trim() == law
        );
    }

    [Theory]
    [InlineData("CH", true, "Für uns zuständig ist im Land unseres Sitzes (Schweiz):")]
    [InlineData("AT", false, "Für uns zuständig ist:")]
    public void An_authority_outside_the_EEA_is_introduced_as_that_of_the_seat(string country, bool isThird, string words)
    {
        var page = PageParser.ParsePage(
            new()
            {
                Controller = new()
                {
                    Name = "Rheinblick Uhren AG",
                    Country = new()
                    {
                        Code = country,
                        Name = CreateText("Schweiz", "Switzerland"),
                        IsThirdCountry = isThird,
                    },
                },
                SupervisoryAuthority = new() { Key = country, Name = CreateText("Behörde", "authority") },
            },
            "de"
        );
        Assert.Contains(page.QuerySelectorAll("#complaint p"), paragraph => paragraph.TextContent == words);
    }

    [Fact]
    public void The_general_rule_applies_to_data_without_their_own_retention()
    {
        var label = CreateText("IBAN", "IBAN");
        var processing = new Processing
        {
            DataItems = ValueList.Create(
                new DataItem { Label = label, Member = "Iban" },
                new DataItem { Label = CreateText("Name", "name"), Member = "Name" }
            ),
            Retentions = ValueList.Create(new Retention { Period = new CalendarPeriod(8, 0, 0), For = ValueList.Create(label) }),
        };
        var document = CreatePolicy(processing) with
        {
            GeneralRetentions = ValueList.Create(new Retention { Period = new CalendarPeriod(3, 0, 0) }),
        };
        var complete = CreatePolicy(processing with { DataItems = ValueList.Create(processing.DataItems[0]) }) with
        {
            GeneralRetentions = document.GeneralRetentions,
        };

        Assert.Contains(
            "Für die übrigen Daten gilt die allgemeine Regel.",
            FindEntry(document, "de", "Speicherdauer"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Für Verarbeitungen und Daten ohne eigene Angabe gilt:",
            PageParser.ParsePage(document, "de").GetElementById("retention")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("IBAN: 8 Jahre", FindEntry(complete, "de", "Speicherdauer"));
        Assert.Contains(
            "Für Verarbeitungen ohne eigene Angabe gilt:",
            PageParser.ParsePage(complete, "de").GetElementById("retention")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static PolicyDocument CreatePolicy(Processing processing) =>
        new() { Processings = ValueList.Create(processing with { Id = "p" }) };

    private static string FindEntry(PolicyDocument document, string language, string term) =>
        PageParser
            .ParsePage(document, language)
            .QuerySelectorAll("#processing-p dl > div")
            .Single(entry => entry.QuerySelector("dt")!.TextContent == term)
            .QuerySelector("dd")!
            .TextContent.Trim();
}
