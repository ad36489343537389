// Reported: Semantic Kernel with a model of OpenAI
using Microsoft.SemanticKernel;

internal static class Assistant
{
    public static Kernel Create(string key) => Kernel.CreateBuilder().{|PG0021:AddOpenAIChatCompletion|}("gpt", key).Build();
}
