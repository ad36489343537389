using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

/// <summary>
/// The shape of the ready-made processings. That their terms and bases exist is checked when the table is read: a key that
/// is none throws.
/// </summary>
public class KnownProcessingTableTests
{
    /// <summary>Purposes on legitimate interests that nobody can state for others, with the reason.</summary>
    private static readonly Dictionary<string, string> IndividualInterests = new()
    {
        ["AiChat/ChatbotOperation"] = "why an AI answers and not a person is each operator's own decision",
        ["AiTelephony/CallAnswering"] = "why an AI answers and not a person is each operator's own decision",
        ["SocialMediaPresence/OnlinePresence"] = "a profile serves customers, recruiting, the press or something else",
    };

    /// <summary>Purposes on a legal obligation whose law depends on the country or the form of business.</summary>
    private static readonly string[] IndividualLaws =
    [
        "InvoicingAndAccounting/AuditAndAccounting",
        "InvoicingAndAccounting/StatutoryRetention",
    ];

    [Fact]
    public void Lists_all_ready_made_processings() =>
        Assert.Equal(
            [
                "Account",
                "AiChat",
                "AiTelephony",
                "AppointmentBooking",
                "CallRecording",
                "ConsentBasedAnalytics",
                "ConsentManagement",
                "ContactByEmailAndPhone",
                "ContactForm",
                "CustomerSupport",
                "ErrorMonitoring",
                "EventRegistration",
                "Hosting",
                "InvoicingAndAccounting",
                "JobApplications",
                "NecessaryCookies",
                "Newsletter",
                "OrderProcessing",
                "Payment",
                "ServerLogs",
                "SocialMediaPresence",
                "VideoConference",
            ],
            KnownProcessingTable.Entries.Select(processing => processing.Key)
        );

    [Fact]
    public void Entries_state_data_subjects_items_and_purposes()
    {
        foreach (var processing in KnownProcessingTable.Entries)
        {
            Assert.NotEmpty(processing.DataSubjects);
            Assert.NotEmpty(processing.DataItems);
            Assert.NotEmpty(processing.Purposes);
            Assert.NotEqual(DataSource.None, processing.Source);
            Assert.Distinct(processing.DataSubjects);
            Assert.Distinct(processing.DataItems);
            Assert.Distinct(processing.Purposes.Select(purpose => purpose.Term));
            foreach (var purpose in processing.Purposes)
            {
                Assert.NotEmpty(purpose.Bases);
                Assert.Distinct(purpose.Bases);
                // Access to the device does not excuse a basis for what is then done with the data.
                Assert.Contains(purpose.Bases, basis => !LegalBasisTable.Get(basis).IsDeviceAccess);
            }
        }
    }

    [Fact]
    public void Titles_are_unique()
    {
        var entries = KnownProcessingTable.Entries;
        Assert.Distinct(entries.Select(processing => processing.Title.De));
        Assert.Distinct(entries.Select(processing => processing.Title.En));
        Assert.All(
            entries,
            processing =>
            {
                Assert.True(char.IsUpper(processing.Title.De[0]) && char.IsUpper(processing.Title.En[0]), processing.Key);
                Assert.True(char.IsLetterOrDigit(processing.Title.De[^1]) && char.IsLetterOrDigit(processing.Title.En[^1]), processing.Key);
            }
        );
    }

    [Fact]
    public void Descriptions_are_sentences()
    {
        foreach (var description in KnownProcessingTable.Entries.Select(processing => processing.Description).OfType<Foundation.Text>())
        {
            foreach (var text in new[] { description.De, description.En })
            {
                Assert.Matches(@"^\p{Lu}.*[^.]\.$", text);
                Assert.DoesNotContain('\'', text);
            }

            // What may or may not be is no information (WP260).
            Assert.DoesNotMatch(@"\b(kann|können|gegebenenfalls|insbesondere|möglicherweise|etc)\b", description.De);
            Assert.DoesNotMatch(@"\b(may|might|could|possibly|etc)\b", description.En);
        }
    }

    [Fact]
    public void Legitimate_interests_are_stated_unless_individual()
    {
        var open = FindPurposes(Basis.LegitimateInterests).Where(entry => entry.Purpose.Interest is null).Select(entry => entry.Name);
        Assert.Equal(IndividualInterests.Keys.Order(StringComparer.Ordinal), open);
        Assert.All(
            KnownProcessingTable.Entries.SelectMany(processing => processing.Purposes),
            purpose => Assert.True(purpose.Interest is null || purpose.Bases.Contains(Basis.LegitimateInterests))
        );
    }

    [Fact]
    public void Interests_can_follow_a_colon()
    {
        foreach (var (_, purpose) in FindPurposes(Basis.LegitimateInterests))
        {
            if (purpose.Interest is not { } interest)
                continue;
            Assert.DoesNotContain(interest.De[^1], ".,;:");
            Assert.DoesNotContain(interest.En[^1], ".,;:");
            Assert.True(char.IsLower(interest.En[0]), interest.En);
        }
    }

    [Fact]
    public void Legal_obligations_name_their_law_unless_individual()
    {
        Assert.Equal(
            IndividualLaws,
            FindPurposes(Basis.LegalObligation).Where(entry => entry.Purpose.Law is null).Select(entry => entry.Name)
        );
        Assert.All(
            KnownProcessingTable.Entries.SelectMany(processing => processing.Purposes),
            purpose => Assert.True(purpose.Law is null || purpose.Bases.Contains(Basis.LegalObligation))
        );
    }

    [Fact]
    public void Recordings_rest_on_consent()
    {
        var recording = Assert.Single(KnownProcessingTable.Entries, processing => processing.RecordsAudio || processing.RecordsTranscript);
        Assert.Equal("CallRecording", recording.Key);
        Assert.Equal([Basis.Consent], recording.Purposes[0].Bases);
    }

    [Fact]
    public void AI_interactions_are_exactly_those_titled_as_AI() =>
        Assert.Equal(
            KnownProcessingTable.Entries.Where(processing => processing.Title.De.StartsWith("KI-", StringComparison.Ordinal)),
            KnownProcessingTable.Entries.Where(processing => processing.IsAiInteraction)
        );

    [Fact]
    public void Finds_by_the_value_of_the_constant()
    {
        Assert.Equal("Server-Logdateien", KnownProcessingTable.Find("KnownProcessings.ServerLogs")!.Title.De);
        Assert.All(KnownProcessingTable.Entries, processing => Assert.Same(processing, KnownProcessingTable.Find(processing.Value)));
        foreach (
            var value in new[]
            {
                "",
                "ServerLogs",
                "KnownProcessings.",
                "KnownProcessings.serverLogs",
                "KnownProcessings.ServerLogs ",
                "DataItems.ServerLogs",
            }
        )
            Assert.Null(KnownProcessingTable.Find(value));
    }

    [Fact]
    public void Distinguishes_terms_from_titles_and_suggests_a_term()
    {
        Assert.True(KnownProcessingTable.IsTermLike("KnownProcessings.Nonsense"));
        Assert.False(KnownProcessingTable.IsTermLike("KnownProcessings. Logs"));
        Assert.False(KnownProcessingTable.IsTermLike("Server-Logdateien"));
        Assert.Equal("KnownProcessings.ServerLogs", KnownProcessingTable.Suggest("KnownProcessings.ServerLog"));
        Assert.Null(KnownProcessingTable.Suggest("KnownProcessings.Zzzzzzzzz"));
        Assert.Null(KnownProcessingTable.Suggest("ServerLogs"));
    }

    private static IEnumerable<(string Name, KnownPurpose Purpose)> FindPurposes(Basis basis) =>
        from processing in KnownProcessingTable.Entries
        from purpose in processing.Purposes
        where purpose.Bases.Contains(basis)
        select (processing.Key + "/" + purpose.Term.Key, purpose);
}
