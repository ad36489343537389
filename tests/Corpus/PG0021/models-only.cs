// Quiet: models and values of libraries alone
using Stripe;

internal static class Models
{
    public static Customer Read(string json) => System.Text.Json.JsonSerializer.Deserialize<Customer>(json)!;

    public static object Options(string email) => new CustomerCreateOptions { Email = email };

    public static object Message(string text) => OpenAI.Chat.ChatMessage.CreateUserMessage(text);

    public static long Length(Azure.Storage.Blobs.Models.BlobProperties properties) => properties.ContentLength;
}
