using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Transfers;

/// <summary>Libraries of services, cut down to what shows how they are recognised: most packages cannot be restored here.</summary>
internal static class Sdks
{
    public static readonly MetadataReference OpenAI = CreateLibrary(
        "OpenAI",
        """
        namespace OpenAI
        {
            public class OpenAIClient(string key) { public Chat.ChatClient GetChatClient(string model) => new(model, key); }
            public class OpenAIException : System.Exception;
        }
        namespace OpenAI.Chat
        {
            public class ChatClient(string model, string key)
            {
                public string CompleteChat(params ChatMessage[] messages) => model + key;
                public System.Threading.Tasks.Task<string> CompleteChatAsync(params ChatMessage[]
                    messages) => System.Threading.Tasks.Task.FromResult(model + key);
            }
            public class ChatMessage(string text) { public string Text => text;
                public static ChatMessage CreateUserMessage(string text) => new(text); }
            public class ChatCompletionOptions { public int MaxOutputTokenCount { get; set; } }
        }
        """
    );

    public static readonly MetadataReference Twilio = CreateLibrary(
        "Twilio",
        """
        namespace Twilio
        {
            public static class TwilioClient { public static void Init(string user, string password) { } }
        }
        namespace Twilio.Rest.Api.V2010.Account
        {
            public class MessageResource
            {
                public static MessageResource Create(string to, string from, string body) => new();
                public static System.Threading.Tasks.Task<MessageResource> CreateAsync(string to, string from, string body)
                    => System.Threading.Tasks.Task.FromResult(new MessageResource());
            }
        }
        namespace Twilio.Types { public class PhoneNumber(string number) { public string Number => number; } }
        """
    );

    public static readonly MetadataReference Sentry = CreateLibrary(
        "Sentry.AspNetCore",
        """
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class Services;
            public static class SentryExtensions { public static Services AddSentry(this Services services) => services; }
        }
        """
    );

    private static MetadataReference CreateLibrary(string name, string source) =>
        new CodeUnderTest
        {
            Sources = [new SourceFile(SourceFile.Folder + name + ".cs", source)],
            AssemblyName = name,
            References = [],
        }.ToReference();
}
