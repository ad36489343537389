// Reported: a client made in a lambda of a lazy value
internal static class Answers
{
    private static readonly Lazy<OpenAI.OpenAIClient> s_client = new(() => new {|PG0021:OpenAI.OpenAIClient|}("key"));

    public static OpenAI.OpenAIClient Client => s_client.Value;
}
