// uses: OpenAI
namespace Azure.AI.OpenAI
{
    using System;
    using System.ClientModel;
    public class AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential) : global::OpenAI.OpenAIClient(credential.Key) { public Uri Address => endpoint; }
}
