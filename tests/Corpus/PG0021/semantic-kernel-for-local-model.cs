// Quiet: Semantic Kernel with a server of one's own
using Microsoft.SemanticKernel;

internal static class Assistant
{
    public static Kernel Create() => Kernel.CreateBuilder().AddOpenAIChatCompletion("llama", new Uri("http://localhost:1234/v1"), apiKey: null).Build();
}
