// Quiet: the address of a server of one's own stands in options that a local holds
using OpenAI;

internal static class Models
{
    private const string Address = "http://ollama.internal:11434/v1";

    public static OpenAIClient Create()
    {
        var options = new OpenAIClientOptions();
        options.Endpoint = new Uri(Address);
        return new OpenAIClient(new System.ClientModel.ApiKeyCredential("none"), options);
    }
}
