// False alarm: the client of OpenAI whose address only the configuration knows, on a server of one's own
using OpenAI;

internal static class Models
{
    public static OpenAIClient Create(IConfiguration configuration) => {|PG0021:new(new System.ClientModel.ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri(configuration["Models:Address"]!) })|};
}
