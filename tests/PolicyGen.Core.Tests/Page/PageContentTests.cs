using System.Collections;
using System.Reflection;
using PolicyGen.Core.Html;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>What is declared appears, what is internal does not, and nothing is made up.</summary>
public class PageContentTests
{
    /// <summary>Internal by the documentation of the model, or keys that only refer to what is printed.</summary>
    private static readonly HashSet<string> NotPrinted =
    [
        "Processing.DeclaringType",
        "DataItem.Member",
        "PolicyDocument.ReviewBy",
        "Recipient.ContractOn",
        "Recipient.DeclaringTypes",
        "Transfer.VerifiedOn",
        "Retention.ConfiguredIn",
        "Controller.State",
        "ImpactAssessment.CarriedOutOn",
        "ImpactAssessment.Reason",
        "PolicyDocument.Languages",
        "Processing.Id",
        "Recipient.Id",
        "RecipientUse.RecipientId",
        "Country.Code",
        "SupervisoryAuthority.Key",
        "Transfer.Mechanism",
    ];

    public static TheoryData<string> Languages => ["de", "en"];

    [Theory, MemberData(nameof(Languages))]
    public void Every_published_text_is_visible(string language)
    {
        foreach (var document in new[] { SamplePolicy.Full, SamplePolicy.WithNegatives })
        {
            var text = PageParser.GetVisibleText(PageParser.ParsePage(document, language));
            var published = new List<(string Path, string Text)>();
            CollectTexts(document, "", language, published);
            Assert.True(published.Count > 100);
            Assert.DoesNotContain(
                published,
                item => !text.Contains(PageParser.CollapseWhiteSpace(item.Text), StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Internal_facts_do_not_appear_in_the_source(string language)
    {
        var html = HtmlPage.Render(SamplePolicy.Full, language);
        string[] hidden =
        [
            "CallRecordType",
            "HostingUserType",
            "InvoiceType",
            "CallerMemberName",
            "2031",
            "2033",
            "2034",
            "CallsKey",
            "DE-NI",
            "ApplicationType",
            "2035",
            "InternesErgebnis",
        ];
        Assert.All(hidden, secret => Assert.DoesNotContain(secret, html, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Turning_off_a_flag_changes_the_page(string language)
    {
        var full = SamplePolicy.Full;
        var page = HtmlPage.Render(full, language);
        PolicyDocument[] variants =
        [
            full with
            {
                Rights = full.Rights with { IsFormless = false },
            },
            full with
            {
                Rights = full.Rights with { AsksIdentityOnDoubt = false },
            },
            full with
            {
                Changes = full.Changes! with { NotifyBy = ContactChannel.None },
            },
            Telephony(call => call with { Deidentification = Deidentification.None }),
            Telephony(call => call with { CallRecording = call.CallRecording! with { Announced = false } }),
            Telephony(call => call with { CallRecording = call.CallRecording! with { Audio = false } }),
            Telephony(call => call with { CallRecording = call.CallRecording! with { Transcript = false } }),
            Telephony(call => call with { CallRecording = call.CallRecording! with { ConsentAt = ConsentMoment.None } }),
            Telephony(call => call with { AiInteraction = call.AiInteraction! with { Disclosure = AiDisclosure.Banner } }),
            Telephony(call => call with { ProvisionOfData = call.ProvisionOfData! with { Duty = ProvisionDuty.RequiredForContract } }),
            Telephony(call => call with { Role = ProcessingRole.Processor }),
            Telephony(call => call with { Purposes = call.Purposes.Select(purpose => purpose with { IsExclusive = false }).ToValueList() }),
            Telephony(call => call with { DataItems = call.DataItems.Select(item => item with { IsOptional = false }).ToValueList() }),
            Applications(jobs => jobs with { Channels = ValueList.Create(ContactChannel.Phone) }),
            Applications(jobs => jobs with { Source = DataSource.None }),
            Applications(jobs => jobs with { Source = DataSource.Automatic }),
            Applications(jobs => jobs with { Source = DataSource.PublicSource }),
            Applications(jobs => jobs with { IsPubliclyAccessible = false }),
            Applications(jobs =>
                jobs with
                {
                    DataItems = jobs.DataItems.Select(item => item with { Sensitivity = Sensitivity.Ordinary }).ToValueList(),
                }
            ),
            Applications(jobs =>
                jobs with
                {
                    SpecialCategories = jobs.SpecialCategories.Select(category => category with { IsVoluntary = false }).ToValueList(),
                }
            ),
            Applications(jobs =>
                jobs with
                {
                    SpecialCategories = jobs
                        .SpecialCategories.Select(category => category with { Basis = Basis.ExplicitConsent })
                        .ToValueList(),
                }
            ),
            Applications(jobs =>
                jobs with
                {
                    Purposes = jobs.Purposes.Select(purpose => purpose with { Kind = PurposeKind.Primary }).ToValueList(),
                }
            ),
            Applications(jobs => jobs with { AiTraining = jobs.AiTraining! with { Use = AiTrainingUse.OwnAndProviderModels } }),
            Applications(jobs =>
                jobs with
                {
                    AutomatedDecisions = jobs.AutomatedDecisions.Select(decision => decision with { HasHumanReview = false }).ToValueList(),
                }
            ),
            Applications(jobs => jobs with { ParentalConsent = jobs.ParentalConsent! with { Age = 13 } }),
            full with
            {
                AiTraining = full.AiTraining! with { Use = AiTrainingUse.ProviderModels },
            },
            full with
            {
                ProcessingLocation = full.ProcessingLocation! with { Claim = LocationClaim.OnlyInEea },
            },
            full with
            {
                GeneralRetentions = full
                    .GeneralRetentions.Select(retention => retention with { Until = RetentionEnd.ContractEnd })
                    .ToValueList(),
            },
            full with
            {
                ProvisionOfData = full.ProvisionOfData! with { Duty = ProvisionDuty.RequiredByLaw },
            },
            full with
            {
                Cookies = full.Cookies.Select(cookie => cookie with { IsSession = false }).ToValueList(),
            },
            full with
            {
                Cookies = full.Cookies.Select(cookie => cookie with { Duration = null }).ToValueList(),
            },
            full with
            {
                Cookies = full.Cookies.Select(cookie => cookie with { Basis = null }).ToValueList(),
            },
            full with
            {
                Cookies = full.Cookies.Select(cookie => cookie with { Category = CookieCategory.Necessary }).ToValueList(),
            },
            full with
            {
                Cookies = full.Cookies.Select(cookie => cookie with { Storage = DeviceStorage.Fingerprint }).ToValueList(),
            },
            Recipients(recipient => recipient with { AlsoController = false }),
            Recipients(recipient => recipient with { HasContract = false }),
            Recipients(recipient => recipient with { SelfHosted = false }),
            Recipients(recipient => recipient with { WhiteLabel = false }),
            Recipients(recipient => recipient with { IsCategory = false }),
            Recipients(recipient => recipient with { Kind = RecipientKind.Customer }),
        ];
        Assert.All(variants, variant => Assert.NotEqual(page, HtmlPage.Render(variant, language)));

        PolicyDocument Telephony(Func<Processing, Processing> change) =>
            full with
            {
                Processings = ValueList.Create([change(full.Processings[0]), .. full.Processings.Skip(1)]),
            };

        PolicyDocument Applications(Func<Processing, Processing> change) =>
            full with
            {
                Processings = full
                    .Processings.Select(processing => processing.Id == "applications" ? change(processing) : processing)
                    .ToValueList(),
            };

        PolicyDocument Recipients(Func<Recipient, Recipient> change) =>
            full with
            {
                Recipients = full.Recipients.Select(change).ToValueList(),
            };
    }

    [Theory, MemberData(nameof(Languages))]
    public void An_empty_policy_states_only_the_law(string language)
    {
        var page = PageParser.ParsePage(new PolicyDocument(), language);
        Assert.Equal(["overview", "rights", "complaint"], page.QuerySelectorAll("main > section").Select(section => section.Id));
        Assert.Empty(page.QuerySelectorAll("table"));
        var rights = page.GetElementById("rights")!.TextContent;
        Assert.DoesNotContain("20 ", rights, StringComparison.Ordinal);
        Assert.DoesNotContain("21", rights, StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_follow_the_legal_bases()
    {
        Assert.Equal([true, false, false], Rights(Basis.Contract));
        Assert.Equal([true, false, true], Rights(Basis.Consent));
        Assert.Equal([false, true, false], Rights(Basis.LegitimateInterests));
        Assert.Equal([false, true, false], Rights(Basis.PublicTask));
        Assert.Equal([false, false, true], Rights(Basis.DeviceConsent));
        Assert.Equal([false, false, false], Rights(Basis.LegalObligation));

        static bool[] Rights(Basis basis)
        {
            var purposes = ValueList.Create(
                new Purpose { Text = SamplePolicy.CreateText("Zweck", "purpose"), Bases = ValueList.Create(basis) }
            );
            var page = PageParser.ParsePage(
                new() { Processings = ValueList.Create(new Processing { Id = "p", Purposes = purposes }) },
                "de"
            );
            var text = page.GetElementById("rights")!.TextContent;
            Assert.Equal(text.Contains("Art. 21", StringComparison.Ordinal), page.GetElementById("objection") is not null);
            return [.. new[] { "Art. 20", "Art. 21", "Art. 7 Abs. 3" }.Select(article => text.Contains(article, StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void Direct_marketing_allows_objection_on_any_basis()
    {
        var purposes = ValueList.Create(
            new Purpose { Text = SamplePolicy.CreateText("Direktwerbung", "direct marketing"), Bases = ValueList.Create(Basis.Consent) }
        );
        var page = PageParser.ParsePage(new() { Processings = ValueList.Create(new Processing { Id = "p", Purposes = purposes }) }, "de");
        var box = page.GetElementById("objection")!.TextContent;
        Assert.Contains("Art. 21 Abs. 2", box, StringComparison.Ordinal);
        Assert.DoesNotContain("Art. 21 Abs. 1", box, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rufwerk GmbH", Basis.Consent, "Gegen eine Verarbeitung für Direktwerbung.")]
    [InlineData("Rufwerk GmbH", Basis.LegitimateInterests, "Gegen eine Verarbeitung wegen berechtigter Interessen oder für Direktwerbung.")]
    [InlineData("Stadt Moorbrück", Basis.PublicTask, "Gegen eine Verarbeitung im öffentlichen Interesse.")]
    [InlineData("Stadt Moorbrück", Basis.Consent, null)]
    public void The_right_to_object_names_only_existing_processing(string controller, Basis basis, string? meaning)
    {
        var newsletter = new Purpose
        {
            Text = SamplePolicy.CreateText("Versand des Newsletters", "sending the newsletter"),
            Bases = ValueList.Create(basis),
        };
        var document = new PolicyDocument
        {
            Controller = new() { Name = controller, City = "Moorbrück" },
            Processings = ValueList.Create(new Processing { Id = "p", Purposes = ValueList.Create(newsletter) }),
        };
        var page = PageParser.ParsePage(document, "de");

        Assert.Equal(meaning is not null, page.GetElementById("objection") is not null);
        var rights = page.GetElementById("rights")!.TextContent;
        if (meaning is null)
            Assert.DoesNotContain("Widerspruch", rights, StringComparison.Ordinal);
        else
            Assert.Contains(meaning, rights, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Modul 2", "Modul 2", "Module 2")]
    [InlineData("Module 3", "Modul 3", "Module 3")]
    [InlineData("Module Two (controller to processor)", "Module Two (controller to processor)", "Module Two (controller to processor)")]
    [InlineData("2", "Modul: 2", "Module: 2")]
    public void Names_a_module_of_the_clauses_once(string declared, string de, string en)
    {
        var transfer = new Transfer
        {
            Mechanism = "SCC",
            Name = SamplePolicy.CreateText("Klauseln", "clauses"),
            Module = declared,
        };
        var document = new PolicyDocument
        {
            Recipients = ValueList.Create(
                new Recipient
                {
                    Id = "r",
                    Name = LocalizedText.CreateNeutral("Fernwerk"),
                    Transfers = ValueList.Create(transfer),
                }
            ),
        };

        Assert.Equal(de, Details("de"));
        Assert.Equal(en, Details("en"));

        string Details(string language) =>
            PageParser.ParsePage(document, language).GetElementById("transfers")!.QuerySelector("tbody td:last-child small")!.TextContent;
    }

    [Fact]
    public void States_a_partial_adequacy_decision_only_when_the_mechanism_rests_on_it()
    {
        var full = SamplePolicy.Full;
        var withoutMechanism = full with
        {
            Recipients = full.Recipients.Select(recipient => recipient with { Transfers = ValueList<Transfer>.Empty }).ToValueList(),
        };
        Assert.Contains("2023/1795", Transfers(full), StringComparison.Ordinal);
        Assert.DoesNotContain("2023/1795", Transfers(withoutMechanism), StringComparison.Ordinal);
        Assert.Contains("2000/518/EG", Transfers(withoutMechanism), StringComparison.Ordinal);

        static string Transfers(PolicyDocument document) => PageParser.ParsePage(document, "de").GetElementById("transfers")!.TextContent;
    }

    [Fact]
    public void States_no_contract_for_a_recipient_without_one()
    {
        var full = SamplePolicy.Full;
        var one = full with
        {
            Recipients = full.Recipients.Select(recipient => recipient with { HasContract = recipient.Id == "hosting" }).ToValueList(),
        };
        Assert.Contains("besteht mit Hafenrechner.", Recipients(one), StringComparison.Ordinal);
        var none = full with { Recipients = full.Recipients.Select(recipient => recipient with { HasContract = false }).ToValueList() };
        Assert.DoesNotContain("Art. 28", Recipients(none), StringComparison.Ordinal);

        static string Recipients(PolicyDocument document) => PageParser.ParsePage(document, "de").GetElementById("recipients")!.TextContent;
    }

    [Theory, MemberData(nameof(Languages))]
    public void Contains_no_hedging(string language)
    {
        var text = PageParser.GetVisibleText(PageParser.ParsePage(SamplePolicy.Full, language));
        string[] hedges =
        [
            "gegebenenfalls",
            "insbesondere",
            "u. a.",
            "etc.",
            "möglicherweise",
            "grundsätzlich",
            "in der Regel",
            "might",
            "in particular",
            "possibly",
            "where appropriate",
        ];
        Assert.All(hedges, hedge => Assert.DoesNotContain(hedge, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Marks_an_untranslated_text_with_its_language()
    {
        var only = LocalizedText.Create(new LanguageText("de", "Nur auf Deutsch"));
        var page = PageParser.ParsePage(SamplePolicy.Full with { Title = only }, "en");
        Assert.Equal("de", page.QuerySelector("h1 > span")!.GetAttribute("lang"));
    }

    private static void CollectTexts(object value, string path, string language, List<(string Path, string Text)> found)
    {
        switch (value)
        {
            case string text:
                // German writes the numbers of decisions before 2015 with EG.
                var isGermanNumber = path == "AdequacyDecision.Decision" && language == "de";
                found.Add((path, isGermanNumber ? text.Replace("/EC", "/EG", StringComparison.Ordinal) : text));
                return;
            case LocalizedText text:
                if (!text.IsEmpty)
                    found.Add((path, text[language]));
                return;
            case PolicyDate date:
                found.Add((path, Texts.GrammarDates.FormatDate(date, language)));
                return;
            case IEnumerable items:
                foreach (var item in items)
                    CollectTexts(item!, path, language, found);
                return;
            default:
                if (value.GetType().Namespace != "PolicyGen.Model" || value is CalendarPeriod)
                    return;
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    var name = value.GetType().Name + "." + property.Name;
                    if (!property.CanWrite || NotPrinted.Contains(name))
                        continue;
                    if (property.GetValue(value) is { } part)
                        CollectTexts(part, name, language, found);
                }

                return;
        }
    }
}
