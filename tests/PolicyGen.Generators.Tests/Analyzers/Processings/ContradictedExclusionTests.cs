using Microsoft.CodeAnalysis;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictedExclusionTests
{
    [Fact]
    public Task Reports_a_contradicted_exclusion_of_the_class() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anträge"), AutomatedDecision("Bonität", Logic = "Punkte", Consequences = "Ablehnung"),
                    Excludes([|Exclusions.Profiling|])] class Application;
                """,
            DiagnosticSeverity.Error,
            "'Wir betreiben kein Profiling im Sinne von Art. 4 Nr. 4 DSGVO.' is contradicted by the automated decision "
                + "'Bonität' of 'Anträge'. Remove one of the two, or use For to say what the exclusion is limited to."
        );

    [Fact]
    public Task Reports_a_contradicted_exclusion_of_the_whole_policy() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Excludes([|Exclusions.DirectMarketing|])]
                [DataProcessing("Newsletter"), Purpose("Angebote per E-Mail", Basis.Consent, Kind = PurposeKind.DirectMarketing)]
                    class Letter;
                [DataProcessing("Prospekte"), Purpose(Purposes.DirectMarketing, Basis.Consent)] class Paper;
                """,
            DiagnosticSeverity.Error,
            "'Wir nutzen die Daten nicht für Direktwerbung.' is contradicted by the purpose 'Angebote per E-Mail' of "
                + "'Newsletter'. Remove one of the two, or use For to say what the exclusion is limited to."
        );

    [Fact]
    public Task Reports_an_exclusion_contradicted_by_a_decision_on_the_assembly() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Excludes([|Exclusions.AutomatedDecisions|]), AutomatedDecision("Sperre", Logic = "Punkte",
                    Consequences = "Das Konto ist gesperrt.")]
                """,
            DiagnosticSeverity.Error,
            "'Wir treffen keine ausschließlich automatisierten Entscheidungen im Sinne von Art. 22 Abs. 1 DSGVO.' is "
                + "contradicted by the automated decision 'Sperre' of '[assembly: AutomatedDecision]'. Remove one of the two, "
                + "or use For to say what the exclusion is limited to."
        );

    [Fact]
    public Task Reports_NoRecipients_next_to_a_recipient() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Protokolle"), [|NoRecipients("Der Server steht bei uns.")|], Processor("Postwerk",
                    Country = "DE")] class Logs;
                """,
            DiagnosticSeverity.Error,
            "[NoRecipients] is contradicted by the recipient 'Postwerk' of 'Protokolle'. Remove one of the two."
        );

    [Theory]
    [InlineData("""Processor("Chatwerk", SelfHosted = true)""")]
    [InlineData("""RecipientCategory("Buchhaltung", RecipientKind.Internal)""")]
    public Task Self_hosted_software_and_internal_units_are_not_recipients(string own) =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root + $"""[DataProcessing("Protokolle"), NoRecipients("Der Server steht bei uns."), {own}] class Logs;"""
        );

    [Fact]
    public Task A_newsletter_of_a_public_body_is_not_direct_marketing() =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            """
            [assembly: PrivacyPolicy(Languages = "de")]
            [assembly: DataController("Stadt Moorbrück", City = "Moorbrück", Country = "DE", State = "DE-NI")]
            [assembly: Excludes(Exclusions.DirectMarketing)]
            [DataProcessing("Newsletter"), Purpose(Purposes.NewsletterDelivery, Basis.Consent)] class Letter;
            """
        );

    [Fact]
    public Task Reports_a_second_purpose_next_to_an_exclusive_one() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Telefonie")]
                [Purpose("Weiterleitung", Basis.Contract, Exclusive = [|true|])]
                [Purpose(Purposes.QualityAssurance, Basis.Consent)]
                class CallRecord;
                """,
            DiagnosticSeverity.Error,
            "The exclusive purpose 'Weiterleitung' is contradicted by the purpose 'Qualitätssicherung' of 'Telefonie'. "
                + "Remove one of the two, or leave Exclusive out."
        );

    [Fact]
    public Task Reports_data_of_an_exclusive_purpose_used_elsewhere() =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Telefonie"), Purpose("Weiterleitung", Basis.Contract, Exclusive = [|true|])]
                class CallRecord { [DataItem("Text"), UsedIn(typeof(Report))] public string? Transcript { get; set; } }
                [DataProcessing("Berichte"), Purpose("Berichte", Basis.Contract)] class Report;
                """
        );

    [Theory]
    [InlineData("""[AiTraining([|AiTrainingUse.None|])] [Purpose("Verbesserung", Basis.Consent, Kind = PurposeKind.AiImprovement)]""")]
    [InlineData("""[Excludes([|Exclusions.AiTraining|])] [AiTraining(AiTrainingUse.OwnModels)]""")]
    [InlineData("""[Excludes([|Exclusions.AiTraining|])] [Purpose(Purposes.AiTraining, Basis.Consent)]""")]
    [InlineData("""[Excludes([|Exclusions.GeneralAiTraining|])] [AiTraining(AiTrainingUse.ProviderModels)]""")]
    [InlineData(
        """[Excludes([|Exclusions.AutomatedDecisions|])] [AutomatedDecision("Bonität", Logic = "Punkte", Consequences = "Ablehnung")]"""
    )]
    [InlineData("""[Excludes([|Exclusions.Profiling|])] [Purpose(Purposes.PersonalisedAdvertising, Basis.Consent)]""")]
    [InlineData(
        """[Excludes([|Exclusions.UnsolicitedCalls|])] [Purpose(Purposes.Telemarketing, Basis.LegitimateInterests, Interest = "Absatz")]"""
    )]
    [InlineData("""[Excludes([|Exclusions.CreditCheck|])] [Purpose(Purposes.CreditCheck, Basis.Contract)]""")]
    [InlineData(
        """
            [Excludes([|Exclusions.DisclosureWithoutConsent|])] [Purpose("Anfragen", Basis.Contract)]
                [Recipient("Postwerk", Country = "DE")]
            """
    )]
    [InlineData(
        """
            [Excludes([|Exclusions.DisclosureForAdvertising|])]
                [Purpose(Purposes.DirectMarketing, Basis.Consent)]
                [RecipientCategory("Partner", RecipientKind.ThirdParty)]
            """
    )]
    [InlineData("""[Excludes([|Exclusions.LocationTracking|])] [DataItem(DataItems.GpsCoordinates)]""")]
    [InlineData("""[Excludes([|Exclusions.NewsletterTracking|])] [DataItem(DataItems.NewsletterUsage)]""")]
    [InlineData("""[Excludes([|Exclusions.TrackingCookies|])] [Cookie("ads", CookieCategory.Marketing)]""")]
    public Task Reports_processing_that_is_both_excluded_and_declared(string attributes) =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            $"{RuleRun.Root}[DataProcessing(\"Anfragen\")] {attributes} class Enquiry;"
        );

    [Theory]
    [InlineData("""[AiTraining(AiTrainingUse.None)] [Purpose(Purposes.AiFunctionOptimisation, Basis.Consent)]""")]
    [InlineData("""[AiTraining(AiTrainingUse.OwnModels)] [Purpose(Purposes.AiTraining, Basis.Consent)]""")]
    [InlineData("""[Excludes(Exclusions.GeneralAiTraining)] [AiTraining(AiTrainingUse.OwnModels)]""")]
    [InlineData(
        """
            [Excludes(Exclusions.Profiling, For = "Gesundheitsdaten")]
                [AutomatedDecision("Bonität", Logic = "Punkte", Consequences = "Ablehnung")]
            """
    )]
    [InlineData("""[Excludes("Kein Profiling.")] [AutomatedDecision("Bonität", Logic = "Punkte", Consequences = "Ablehnung")]""")]
    [InlineData("""[Excludes(Exclusions.UnsolicitedCalls)] [Purpose(Purposes.Telemarketing, Basis.Consent)]""")]
    [InlineData(
        """[Excludes(Exclusions.DisclosureWithoutConsent)] [Purpose("Anfragen", Basis.Contract)] [Processor("Postwerk", Country = "DE")]"""
    )]
    [InlineData(
        """
            [Excludes(Exclusions.DisclosureWithoutConsent)] [Purpose("Anfragen", Basis.Contract),
                Purpose("Weitergabe", Basis.Consent)] [Recipient("Postwerk", Country = "DE")]
            """
    )]
    [InlineData(
        """
            [Excludes(Exclusions.DisclosureWithoutConsent)] [Purpose("Anfragen", Basis.Contract)]
                [Recipient("Postwerk", Country = "DE", Condition = "Sie willigen ein.")]
            """
    )]
    [InlineData(
        """
            [Excludes(Exclusions.DisclosureWithoutConsent)] [Purpose("Anfragen", Basis.Contract)]
                [RecipientCategory("Behörden", RecipientKind.PublicAuthority)]
            """
    )]
    [InlineData("""[Excludes(Exclusions.LocationTracking)] [DataItem(DataItems.ApproximateLocation)]""")]
    [InlineData("""[Excludes(Exclusions.TrackingCookies)] [Cookie("session", CookieCategory.Necessary)]""")]
    [InlineData(
        """
            [Excludes(Exclusions.OtherPurposes)] [Purpose("Anfragen", Basis.Contract), Purpose("Werbung",
                Basis.Consent, Kind = PurposeKind.Further)]
            """
    )]
    [InlineData("""[Purpose("Anfragen", Basis.Contract, Exclusive = true)]""")]
    [InlineData("""[Purpose("Anfragen", Basis.Contract, Exclusive = true), Purpose(Purposes.StatutoryRetention, Basis.LegalObligation)]""")]
    [InlineData("""[Purpose("Anfragen", Basis.Contract, Exclusive = false), Purpose("Werbung", Basis.Consent)]""")]
    [InlineData("""[Excludes("Exclusions.Profilin")]""")]
    [InlineData("""[Excludes(null!)]""")]
    public Task Is_silent_on_consistent_declarations(string attributes) =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            $"{RuleRun.Root}[DataProcessing(\"Anfragen\")] {attributes} class Enquiry;"
        );

    [Fact]
    public Task Is_silent_when_another_class_declares_the_excluded_processing() =>
        RuleRun.VerifyAsync(
            new ContradictedExclusionAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anfragen"), Excludes(Exclusions.DirectMarketing), AiTraining(AiTrainingUse.None)] class Enquiry;
                [DataProcessing("Newsletter"), Purpose(Purposes.DirectMarketing, Basis.Consent),
                    AiTraining(AiTrainingUse.OwnModels)] class Letter;
                """
        );

    [Theory]
    [InlineData(
        "Exclusions",
        "AiTraining",
        "GeneralAiTraining",
        "AutomatedDecisions",
        "Profiling",
        "PersonalisedAdvertising",
        "DirectMarketing",
        "UnsolicitedCalls",
        "CreditCheck",
        "DisclosureWithoutConsent",
        "DisclosureForAdvertising",
        "LocationTracking",
        "NewsletterTracking",
        "TrackingCookies"
    )]
    [InlineData("Purposes", "PersonalisedAdvertising", "Telemarketing", "CreditCheck", "AiTraining")]
    [InlineData("DataItems", "GpsCoordinates", "Location", "MovementData", "NewsletterUsage")]
    public void The_terms_it_checks_exist(string termClass, params string[] keys) =>
        Assert.All(keys, key => Assert.True(VocabularyTable.TryFind(termClass + "." + key, out _)));
}
