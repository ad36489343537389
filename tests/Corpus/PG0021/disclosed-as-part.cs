// Quiet: what is a part of Azure is disclosed as Azure
[assembly: Processor("Microsoft Azure", Country = "IE")]

internal sealed class Answers(Uri endpoint)
{
    public object Client() => new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new System.ClientModel.ApiKeyCredential("key"));
}
