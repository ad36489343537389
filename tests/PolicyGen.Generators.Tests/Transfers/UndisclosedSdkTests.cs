using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UndisclosedSdkTests
{
    private static readonly MetadataReference[] s_libraries = [Sdks.OpenAI, Sdks.Twilio, Sdks.Sentry];

    [Fact]
    public Task The_message_names_the_recipient_and_the_remedy() =>
        (
            Run(
                """
                class Answers
                {
                    object Create() => new [|OpenAI.Chat.ChatClient|]("gpt", "key");
                }
                """
            ) with
            {
                Severity = DiagnosticSeverity.Error,
                Messages =
                [
                    "'ChatClient' sends data to OpenAI, which no [Processor] or [Recipient] discloses. "
                        + """Add [Processor("OpenAI")] to the class whose data are sent there.""",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_less_severe_in_a_library() =>
        (
            AnalyzerRun.Create(
                new UndisclosedSdkAnalyzer(),
                CodeUnderTest
                    .Create(
                        """
                        class Answers { object Create() => new [|OpenAI.Chat.ChatClient|]("gpt", "key"); }
                        """
                    )
                    .WithReferences(s_libraries)
            ) with
            {
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""class C { void M() => Twilio.TwilioClient.[|Init|]("u", "p"); }""")]
    [InlineData("""class C { void M() => Twilio.Rest.Api.V2010.Account.MessageResource.[|Create|]("+49", "+49", "text"); }""")]
    [InlineData("""class C(OpenAI.Chat.ChatClient [|client|]) { object M() => client; }""")]
    [InlineData("""class [|Wrapped|](string key) : OpenAI.OpenAIClient(key);""")]
    [InlineData("""class C { OpenAI.OpenAIClient M() => [|new("key")|]; }""")]
    [InlineData(
        """
            class C { object M(IEnumerable<OpenAI.Chat.ChatMessage> all, Func<OpenAI.Chat.ChatMessage[],
                string>? send = null, OpenAI.OpenAIClient? of = null)
                => send = of!.[|GetChatClient|]("gpt").CompleteChat; }
            """
    )]
    [InlineData("""class C { object M() => (OpenAI.Chat.ChatClient [|client|]) => client; }""")]
    [InlineData(
        """
            class C { object M(Microsoft.Extensions.DependencyInjection.Services services)
                => Microsoft.Extensions.DependencyInjection.SentryExtensions.[|AddSentry|](services); }
            """
    )]
    public Task Reports_uses_of_an_SDK(string source) => Run(source).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""class C { string M() => nameof(OpenAI.Chat.ChatClient); }""")]
    [InlineData("""/// <summary><see cref="OpenAI.Chat.ChatClient"/></summary> class C;""")]
    [InlineData("""class C { object M() => OpenAI.Chat.ChatMessage.CreateUserMessage("text"); }""")]
    [InlineData("""class C { object M() => new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 }; }""")]
    [InlineData("""class C { object M() => new OpenAI.OpenAIException(); }""")]
    [InlineData("""class C { object M() => new Twilio.Types.PhoneNumber("+49"); }""")]
    [InlineData("""[assembly: Processor("OpenAI")] class C { object M() => new OpenAI.OpenAIClient("key"); }""")]
    [InlineData("""[assembly: Processor("Open AI Ireland Limited")] class C { object M() => new OpenAI.OpenAIClient("key"); }""")]
    [InlineData("""class C { object M() => new OpenAI.OpenAIClient("key"); } [Recipient("OpenAI")] class Calls;""")]
    public Task Is_silent_on_code_that_sends_nothing_and_on_disclosed_recipients(string source) =>
        Run(source).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_in_test_projects() =>
        AnalyzerRun
            .Create(
                new UndisclosedSdkAnalyzer(),
                CodeUnderTest
                    .Create("""class C { object M() => new OpenAI.OpenAIClient("key"); }""")
                    .WithReferences(s_libraries)
                    .WithProperty("IsTestProject", "true")
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_project_can_extend_the_catalogue() =>
        Run(
                """
                [assembly: KnownProcessor("Sprechwerk", Namespaces = new[] { "Sprechwerk" })]
                namespace Sprechwerk { public class SpeechClient { public void Speak() { } } }
                namespace App { class C { object M() => new [|Sprechwerk.SpeechClient|](); } }
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_project_can_correct_the_catalogue() =>
        Run(
                """
                [assembly: KnownProcessor("OpenAI", Signal = TransferSignal.None)]
                class C { object M() => new OpenAI.OpenAIClient("key"); }
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string source) =>
        AnalyzerRun.Create(
            new UndisclosedSdkAnalyzer(),
            CodeUnderTest
                .Create(
                    new SourceFile(SourceFile.Folder + "Privacy.cs", RuleRun.Root),
                    new SourceFile(SourceFile.Folder + "Code.cs", source)
                )
                .WithReferences(s_libraries)
        );
}
