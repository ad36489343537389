// Reported: Semantic Kernel with a model at Azure
using Microsoft.SemanticKernel;

internal static class Assistant
{
    public static Kernel Create(string endpoint, string key) => Kernel.CreateBuilder().{|PG0021:AddAzureOpenAIChatCompletion|}("gpt", endpoint, key).Build();
}
