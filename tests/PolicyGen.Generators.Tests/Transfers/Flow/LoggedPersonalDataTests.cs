using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Transfers.Flow;

public sealed class LoggedPersonalDataTests
{
    public static TheoryData<string, string, string> Logged =>
        new()
        {
            { "an argument of a template", "log.LogInformation(\"Call of {Caller}\", [|call.Caller|]);", "" },
            { "each argument", "log.LogInformation(\"Call of {Caller}: {Text}\", [|call.Caller|], [|call.Transcript|]);", "" },
            { "interpolation", "log.LogWarning([|$\"Call of {call.Caller}\"|]);", "" },
            { "a local", "var caller = call.Caller; log.LogError(\"Call of {Caller}\", [|caller|]);", "" },
            { "a record", "log.LogInformation(\"New note {Note}\", [|note|]);", "" },
            { "what is taken apart", "log.LogInformation(\"New call {@Call}\", [|call|]);", "" },
            { "a scope", "using var scope = log.BeginScope(\"Call of {Caller}\", [|call.Caller|]);", "" },
            { "a number that is an item", "log.LogInformation(\"{Age}\", [|call.Age|]);", "" },
            {
                "a method that logs its argument",
                "Note(call.Caller);",
                "void Note(string text) => log.LogInformation(\"{Text}\", [|text|]);"
            },
            { "a list of texts", "log.LogInformation(\"{Callers}\", [|calls.Select(each => each.Caller).ToList()|]);", "" },
            { "a disclosed class all the same", "log.LogInformation(\"{Text}\", [|summary.Text|]);", "" },
            { "a method that the framework writes", "Messages.Called(log, [|call.Caller|]);", "" },
            { "Serilog", "Serilog.Log.Information(\"Call of {Caller}\", [|call.Caller|]);", "" },
            { "a logger of Serilog", "Serilog.ILogger logger = null!; logger.Warning(\"Call of {Caller}\", [|call.Caller|]);", "" },
            { "an exception", "log.LogError([|new InvalidOperationException(\"No answer to \" + call.Caller)|], \"Failed\");", "" },
        };

    public static TheoryData<string, string, string> NotLogged =>
        new()
        {
            { "an id", "log.LogInformation(\"Call {Id}\", call.Id);", "" },
            { "a flag and a language", "log.LogInformation(\"Call {Done} {Language}\", call.IsDone, call.Language);", "" },
            { "the name of a type", "log.LogInformation(\"Call {Call}\", call);", "" },
            { "a count", "log.LogInformation(\"{Count} calls\", calls.Count);", "" },
            { "a length", "log.LogInformation(\"{Length}\", call.Transcript.Length);", "" },
            { "what is masked", "log.LogInformation(\"{Caller}\", Mask(call.Caller));", "static string Mask(string text) => text[..3];" },
            {
                "a redactor",
                "log.LogInformation(\"{Caller}\", new StarRedactor().Redact(call.Caller));",
                "class StarRedactor { public string Redact(string text) => \"***\"; }"
            },
            { "what is redacted by the framework", "Messages.Redacted(log, call.Caller);", "" },
            { "ids of a list", "log.LogInformation(\"{Ids}\", calls.Select(each => each.Id).ToList());", "" },
            { "whether logs are on", "if (log.IsEnabled(LogLevel.Debug)) kept = call.Caller;", "" },
        };

    private const string Libraries = """
        static partial class Messages
        {
            [LoggerMessage(1, LogLevel.Information, "Call of {Caller}")] public static partial void Called(ILogger logger, string caller);
            [LoggerMessage(2, LogLevel.Information, "Call of {Caller}")] public static partial void Redacted(ILogger logger,
                [PrivateData] string caller);
        }
        static partial class Messages
        {
            public static partial void Called(ILogger logger, string caller) { }
            public static partial void Redacted(ILogger logger, string caller) { }
        }
        class PrivateDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        namespace Microsoft.Extensions.Compliance.Classification { public abstract class DataClassificationAttribute : Attribute; }
        namespace Serilog
        {
            public static class Log { public static void Information<T>(string template, T value) { } }
            public interface ILogger { void Warning<T>(string template, T value); }
        }
        """;

    [Theory]
    [MemberData(nameof(Logged))]
    public Task Reports_logged_personal_data(string name, string body, string members) => VerifyAsync(name, body, members);

    [Theory]
    [MemberData(nameof(NotLogged))]
    public Task Is_silent_when_no_personal_data_are_logged(string name, string body, string members) => VerifyAsync(name, body, members);

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var diagnostic = Assert.Single(
            await FlowRun.GetDiagnosticsAsync(
                new LoggedPersonalDataAnalyzer(),
                FlowRun.WrapInMethod("log.LogInformation(\"{Caller}\", call.Caller);")
            )
        );
        Assert.Equal(
            "'CallRecord.Caller' is logged unchanged. Log an id instead, or mask or redact it first.",
            diagnostic.GetMessage(null)
        );
        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Fact]
    public Task Is_silent_on_a_class_declared_as_server_logs() =>
        VerifyAsync(
            "logs",
            "log.LogInformation(\"{Address}\", new Visit().Address);",
            """
            [DataProcessing(KnownProcessings.ServerLogs)] class Visit { [DataItem(DataItems.IpAddress)]
                public string Address { get; set; } = ""; }
            """
        );

    [Theory]
    [InlineData("log.LogInformation(call.Missing, );")]
    [InlineData("log.LogInformation(\"{A}\", call.);")]
    public async Task Does_not_throw_on_broken_code(string body) =>
        Assert.DoesNotContain(
            await FlowRun.GetDiagnosticsAsync(new LoggedPersonalDataAnalyzer(), FlowRun.WrapInMethod(body)),
            diagnostic => diagnostic.Id == "AD0001"
        );

    private static Task VerifyAsync(string name, string body, string members)
    {
        TestContext.Current.AddAttachment("case", name);
        return FlowRun
            .Create(new LoggedPersonalDataAnalyzer(), FlowRun.WrapInMethod(body, members) + Libraries)
            .VerifyAsync(TestContext.Current.CancellationToken);
    }
}
