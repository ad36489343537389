// The official client, cut down.
namespace System.ClientModel { public class ApiKeyCredential(string key) { public string Key => key; } }
namespace OpenAI
{
    using System;
    using System.ClientModel;
    public class OpenAIClientOptions { public Uri? Endpoint { get; set; } }
    public class OpenAIClient
    {
        public OpenAIClient(string apiKey) { }
        public OpenAIClient(ApiKeyCredential credential, OpenAIClientOptions options) { }
        public virtual Chat.ChatClient GetChatClient(string model) => null!;
        public virtual Embeddings.EmbeddingClient GetEmbeddingClient(string model) => null!;
    }
    public class OpenAIException : Exception;
}
namespace OpenAI.Chat
{
    using System.ClientModel;
    using System.Threading;
    using System.Threading.Tasks;
    public class ChatClient
    {
        public ChatClient(string model, string apiKey) { }
        public ChatClient(string model, ApiKeyCredential credential, OpenAIClientOptions options) { }
        public virtual ChatCompletion CompleteChat(params ChatMessage[] messages) => null!;
        public virtual Task<ChatCompletion> CompleteChatAsync(params ChatMessage[] messages) => null!;
    }
    public class ChatCompletion { public string Text => ""; }
    public abstract class ChatMessage { public static UserChatMessage CreateUserMessage(string text) => new(text); }
    public class UserChatMessage(string text) : ChatMessage { public string Text => text; }
    public class SystemChatMessage(string text) : ChatMessage { public string Text => text; }
    public class ChatCompletionOptions { public int MaxOutputTokenCount { get; set; } }
    public enum ChatFinishReason { Stop, Length }
}
namespace OpenAI.Embeddings { public class EmbeddingClient { public System.Threading.Tasks.Task<float[]> GenerateEmbeddingAsync(string text) => null!; } }
