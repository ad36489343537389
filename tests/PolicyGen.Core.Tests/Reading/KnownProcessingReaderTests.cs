using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Reading.DeclarationFactory;

namespace PolicyGen.Core.Tests.Reading;

public class KnownProcessingReaderTests
{
    private static readonly TextContext German = new() { Languages = ValueList.Create("de") };

    public static TheoryData<string> All => [.. KnownProcessingTable.Entries.Select(processing => processing.Value)];

    [Theory]
    [MemberData(nameof(All))]
    public void Is_read_in_both_languages_without_findings(string value)
    {
        var known = KnownProcessingTable.Find(value)!;
        var processing = ReadProcessing(CreateType(CreateDeclaration(value)));

        Assert.Equal((known.Title.De, known.Title.En), (processing.Title["de"], processing.Title["en"]));
        Assert.Equal((known.Description?.De, known.Description?.En), (processing.Description?["de"], processing.Description?["en"]));
        Assert.Equal(known.DataSubjects.Select(term => term.En), processing.DataSubjects.Select(text => text["en"]));
        Assert.Equal(known.DataItems.Select(term => term.De), processing.DataItems.Select(item => item.Label["de"]));
        Assert.Equal(known.Purposes.Select(purpose => purpose.Term.En), processing.Purposes.Select(purpose => purpose.Text["en"]));
        Assert.Equal(known.Purposes.Select(purpose => purpose.Bases), processing.Purposes.Select(purpose => purpose.Bases));
        Assert.Equal(known.Source, processing.Source);
        Assert.Equal(known.IsAiInteraction, processing.AiInteraction is not null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Claims_nothing_that_depends_on_the_program(string value)
    {
        var processing = ReadProcessing(CreateType(CreateDeclaration(value)));

        Assert.Empty(processing.Retentions);
        Assert.Empty(processing.Recipients);
        Assert.Null(processing.NoRecipients);
        Assert.Empty(processing.Exclusions);
        Assert.Empty(processing.Cookies);
        Assert.All(processing.Purposes, purpose => Assert.Null(purpose.WithdrawBy));
        Assert.Equal(AiDisclosure.None, processing.AiInteraction?.Disclosure ?? AiDisclosure.None);
        Assert.False(processing.CallRecording?.Announced ?? false);
        Assert.Equal(ConsentMoment.None, processing.CallRecording?.ConsentAt ?? ConsentMoment.None);
    }

    [Fact]
    public void Is_read_in_the_languages_of_the_policy()
    {
        var processing = ReadProcessing(CreateType(CreateDeclaration("KnownProcessings.ServerLogs")), German);

        Assert.Equal(LocalizedText.Create(new LanguageText("de", "Server-Logdateien")), processing.Title);
        Assert.Equal(
            LocalizedText.Create(new LanguageText("de", "ein sicherer und fehlerfreier Betrieb der Website")),
            processing.Purposes[0].Interest
        );
        Assert.All(processing.DataItems, item => Assert.Equal("de", Assert.Single(item.Label.Texts).Language));
    }

    [Fact]
    public void Declared_purposes_replace_the_ready_made_ones()
    {
        var processing = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.ServerLogs"),
                CreateAttribute("Purpose", ("Text", "Purposes.Statistics"), ("Bases", new object[] { Basis.Consent }))
            )
        );

        Assert.Equal("statistical evaluation", Assert.Single(processing.Purposes).Text["en"]);
        Assert.Equal(7, processing.DataItems.Count);
    }

    [Fact]
    public void Items_of_the_class_replace_the_ready_made_ones()
    {
        var processing = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.ServerLogs"),
                CreateAttribute("DataItem", ("Label", "DataItems.TruncatedIpAddress"))
            )
        );

        Assert.Equal("truncated IP address", Assert.Single(processing.DataItems).Label["en"]);
        Assert.Equal(2, processing.Purposes.Count);
    }

    [Fact]
    public void Items_of_members_replace_the_ready_made_ones()
    {
        var processing = ReadProcessing(
            CreateType(CreateDeclaration("KnownProcessings.ContactForm"))
                .WithMember("Mail", CreateAttribute("DataItem", ("Label", "DataItems.EmailAddress")))
                .WithMember("Version", CreateAttribute("NotPersonalData", ("Reason", "Version des Formulars")))
        );

        Assert.Equal("Mail", Assert.Single(processing.DataItems).Member);
    }

    [Fact]
    public void Declared_properties_replace_the_ready_made_ones()
    {
        var processing = ReadProcessing(
            CreateType(
                CreateAttribute(
                    "DataProcessing",
                    ("Processing", "KnownProcessings.ContactForm"),
                    ("Title", "Rückruf"),
                    ("Description", "Wir rufen Sie zurück."),
                    ("DataSubjects", new object[] { "DataSubjects.Customers" }),
                    ("Source", DataSource.ThirdParty)
                )
            ),
            German
        );

        Assert.Equal("Rückruf", processing.Title.ToString());
        Assert.Equal("Wir rufen Sie zurück.", processing.Description!.ToString());
        Assert.Equal("Kundinnen und Kunden", Assert.Single(processing.DataSubjects).ToString());
        Assert.Equal(DataSource.ThirdParty, processing.Source);
        Assert.Equal(3, processing.DataItems.Count);
    }

    [Fact]
    public void Declared_interaction_and_recording_replace_or_complete_the_ready_made_ones()
    {
        var chat = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.AiChat"),
                CreateAttribute("AiInteraction", ("Disclosure", AiDisclosure.FirstMessage))
            )
        );
        Assert.Equal(AiDisclosure.FirstMessage, chat.AiInteraction!.Disclosure);

        var recording = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.CallRecording"),
                CreateAttribute("CallRecording", ("Announced", true), ("ConsentAt", ConsentMoment.StartOfCall))
            )
        );
        Assert.Equal(
            new CallRecording
            {
                Audio = true,
                Announced = true,
                ConsentAt = ConsentMoment.StartOfCall,
            },
            recording.CallRecording
        );
    }

    [Fact]
    public void Reports_a_recording_without_audio_and_transcript()
    {
        var (_, findings) = ReadWithFindings(
            CreateType(CreateDeclaration("KnownProcessings.CallRecording"), CreateAttribute("CallRecording", ("Audio", false)))
        );
        Assert.StartsWith("PG0053 CallRecording: it says neither", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_legal_basis_supplies_the_missing_interest()
    {
        var processing = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.AiChat"),
                CreateAttribute("LegalBasis", ("Basis", Basis.LegitimateInterests), ("Interest", "Antworten rund um die Uhr"))
            ),
            German
        );

        Assert.Equal("Antworten rund um die Uhr", processing.Purposes[0].Interest!.ToString());
        // The other one rests on the contract.
        Assert.Null(processing.Purposes[1].Interest);
    }

    [Fact]
    public void A_legal_basis_supplies_the_law_and_the_way_to_withdraw()
    {
        var accounting = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.InvoicingAndAccounting"),
                CreateAttribute("LegalBasis", ("Basis", Basis.LegalObligation), ("Law", "§ 147 AO"))
            ),
            German
        );
        Assert.Equal([null, "§ 147 AO", "§ 147 AO"], accounting.Purposes.Select(purpose => purpose.Law?.ToString()));

        var newsletter = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.Newsletter"),
                CreateAttribute("LegalBasis", ("Basis", Basis.Consent), ("WithdrawBy", "Link in jeder Ausgabe"))
            ),
            German
        );
        Assert.Equal(["Link in jeder Ausgabe", null], newsletter.Purposes.Select(purpose => purpose.WithdrawBy?.ToString()));
        Assert.Equal([null, "Art. 7 Abs. 1 DSGVO"], newsletter.Purposes.Select(purpose => purpose.Law?.ToString()));
    }

    [Fact]
    public void A_legal_basis_replaces_the_ready_made_interest()
    {
        var processing = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.ServerLogs"),
                CreateAttribute("LegalBasis", ("Basis", Basis.LegitimateInterests), ("Interest", "Abwehr von Angriffen"))
            ),
            German
        );
        Assert.All(processing.Purposes, purpose => Assert.Equal("Abwehr von Angriffen", purpose.Interest!.ToString()));
    }

    [Fact]
    public void Reports_a_legal_basis_that_no_purpose_rests_on()
    {
        var (processing, findings) = ReadWithFindings(
            CreateType(CreateDeclaration("KnownProcessings.ServerLogs"), CreateAttribute("LegalBasis", ("Basis", Basis.Consent)))
        );

        Assert.StartsWith(
            "PG0053 LegalBasis: no purpose of KnownProcessings.ServerLogs rests on this basis",
            Assert.Single(findings),
            StringComparison.Ordinal
        );
        Assert.All(processing.Purposes, purpose => Assert.Equal([Basis.LegitimateInterests], purpose.Bases));
    }

    [Fact]
    public void A_legal_basis_is_the_default_of_declared_purposes()
    {
        var basis = CreateAttribute("LegalBasis", ("Basis", Basis.Contract));
        var used = ReadProcessing(
            CreateType(
                CreateDeclaration("KnownProcessings.ContactForm"),
                CreateAttribute("Purpose", ("Text", "Purposes.CustomerSupport")),
                basis
            )
        );
        Assert.Equal([Basis.Contract], Assert.Single(used.Purposes).Bases);

        var (_, findings) = ReadWithFindings(
            CreateType(
                CreateDeclaration("KnownProcessings.ContactForm"),
                CreateAttribute("Purpose", ("Text", "Purposes.CustomerSupport"), ("Bases", new object[] { Basis.Consent })),
                basis
            )
        );
        Assert.StartsWith("PG0053 LegalBasis: no purpose of this class uses it", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_an_unknown_ready_made_processing_with_a_suggestion()
    {
        var (processing, findings) = ReadWithFindings(CreateType(CreateDeclaration("KnownProcessings.ServerLog")));

        Assert.Equal(
            "PG0053 DataProcessing.Processing: there is no ready-made processing 'KnownProcessings.ServerLog': Did you "
                + "mean KnownProcessings.ServerLogs?",
            Assert.Single(findings)
        );
        Assert.Equal("Sample", processing.Title.ToString());
        Assert.Empty(processing.Purposes);
    }

    [Fact]
    public void Reports_two_custom_titles()
    {
        var (processing, findings) = ReadWithFindings(
            CreateType(CreateAttribute("DataProcessing", ("Processing", "Rückruf"), ("Title", "Anruf"))),
            German
        );

        Assert.Equal(
            "PG0053 DataProcessing.Title: the processing already has a title of its own: Keep one of the two.",
            Assert.Single(findings)
        );
        Assert.Equal("Rückruf", processing.Title.ToString());
    }

    [Theory]
    [InlineData("Purpose", "Text")]
    [InlineData("DataItem", "Label")]
    [InlineData("Excludes", "What")]
    public void Reports_a_ready_made_processing_used_as_another_text(string attribute, string argument)
    {
        var (_, findings) = ReadWithFindings(
            CreateType(
                CreateAttribute("DataProcessing", ("Processing", "Rückruf")),
                CreateAttribute(attribute, (argument, "KnownProcessings.ServerLogs"))
            ),
            German
        );
        Assert.StartsWith(
            $"PG0053 {attribute}.{argument}: 'KnownProcessings.ServerLogs' names a ready-made processing",
            Assert.Single(findings),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Reports_an_empty_name_once(string? name)
    {
        var (processing, findings) = ReadWithFindings(CreateType(CreateAttribute("DataProcessing", ("Processing", name))));
        Assert.StartsWith("PG0053 DataProcessing.Processing: ", Assert.Single(findings), StringComparison.Ordinal);
        Assert.Equal("Sample", processing.Title.ToString());
    }

    [Fact]
    public void A_custom_title_remains_a_title() =>
        Assert.Equal(
            "Rückruf",
            ReadProcessing(CreateType(CreateAttribute("DataProcessing", ("Processing", "Rückruf"))), German).Title.ToString()
        );

    private static Declaration CreateDeclaration(string value) => CreateAttribute("DataProcessing", ("Processing", value));
}
