// Quiet: data in a prompt of Semantic Kernel, which is set up for a model on one's own machine
// With: Enquiry, Summary
using Microsoft.SemanticKernel;

internal sealed class Answers(Kernel kernel)
{
    public static Kernel Create() => Kernel.CreateBuilder().AddOpenAIChatCompletion("llama", new Uri("http://localhost:11434/v1"), null).Build();

    public Task<string> Answer(Enquiry enquiry) => kernel.InvokePromptAsync("Fasse zusammen: " + enquiry.Message);
}
