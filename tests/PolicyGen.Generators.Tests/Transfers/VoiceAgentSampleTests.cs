namespace PolicyGen.Generators.Tests.Transfers;

/// <summary>The sample cannot lose the declaration of a recipient that its code sends to.</summary>
public sealed class VoiceAgentSampleTests
{
    private const string Nothing = "";

    private const string Twilio =
        "PG0021 MessageSetup.cs: builder.Services.AddHttpClient<ITwilioRestClient, TwilioRestClient>(http => new TwilioRestClient(\n"
        + "PG0055 TwilioTextMessages.cs: to: new PhoneNumber(number),";

    private const string OpenAi =
        "PG0021 OpenAiCallSummaries.cs: internal sealed class OpenAiCallSummaries(ChatClient client) : ICallSummaries";

    /// <summary>What the build says when one <c>[Processor]</c> is removed: the rule, the file and the line.</summary>
    private static readonly Dictionary<string, string> s_removed = new(StringComparer.Ordinal)
    {
        ["CallRecord.cs \"Twilio\""] = Twilio,

        // The program runs there; no line of it sends anything.
        ["CallRecord.cs Partners.Hosting"] = Nothing,
        ["CustomerContract.cs Partners.Hosting"] = Nothing,
        ["ServerLogs.cs Partners.Hosting"] = Nothing,
        ["SignUp.cs Partners.Hosting"] = Nothing,

        // They hold the call and post it to the program when it has ended: its code sends them nothing.
        ["CallRecord.cs Partners.AiTelephony"] = Nothing,
        ["CallRecord.cs Partners.SpeechSynthesis"] = Nothing,

        // The assembly still names OpenAI, and then as a recipient of all classes. Without both see the test below.
        ["CallRecord.cs Partners.LanguageModel"] = Nothing,

        // The classes still name them, and then nothing says where they are.
        ["Privacy.cs Partners.Hosting"] = "PG0023 CallRecord.cs: [Processor(Partners.Hosting)]",
        ["Privacy.cs Partners.SpeechSynthesis"] =
            "PG0023 CallRecord.cs: [Processor(Partners.SpeechSynthesis, Items = [DataItems.AiResponses])]",
        ["Privacy.cs Partners.AiTelephony"] =
            "PG0023 CallRecord.cs: [Processor(Partners.AiTelephony, Items = [DataItems.CallMetadata, DataItems.CallContent])]",
        ["Privacy.cs Partners.LanguageModel"] = "PG0023 CallRecord.cs: [Processor(Partners.LanguageModel)]",
    };

    public static TheoryData<string> Removed =>
        [.. VoiceAgentSample.FindAttributes("Processor").Select(attribute => attribute.Key).Distinct()];

    [Fact]
    public async Task Is_silent_on_the_unchanged_sample() =>
        Assert.Empty(await VoiceAgentSample.GetReportedAsync(VoiceAgentSample.Sources, TestContext.Current.CancellationToken));

    [Theory]
    [MemberData(nameof(Removed))]
    public async Task Reports_a_removed_processor_where_code_sends_data_to_it(string key)
    {
        var reported = await VoiceAgentSample.GetReportedAsync(
            VoiceAgentSample.RemoveAttributes(VoiceAgentSample.FindAttributes("Processor").Where(attribute => attribute.Key == key)),
            TestContext.Current.CancellationToken
        );

        var actual = string.Join('\n', reported);
        Assert.True(s_removed.TryGetValue(key, out var expected) && expected == actual, $"{key}: {actual}");
    }

    [Theory]
    [InlineData("\"Twilio\"", Twilio)]
    [InlineData("Partners.LanguageModel", OpenAi)]
    public async Task Reports_the_sending_code_when_no_declaration_of_the_recipient_is_left(string partner, string place)
    {
        var all = VoiceAgentSample
            .FindAttributes("Processor", "Transfer")
            .Where(attribute => attribute.Key.EndsWith(' ' + partner, StringComparison.Ordinal));

        var reported = await VoiceAgentSample.GetReportedAsync(
            VoiceAgentSample.RemoveAttributes(all),
            TestContext.Current.CancellationToken
        );

        var actual = string.Join('\n', reported);
        Assert.True(place == actual, $"{partner}: {actual}");
    }
}
