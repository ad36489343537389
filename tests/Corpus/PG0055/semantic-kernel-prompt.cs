// Reported: data in a prompt of Semantic Kernel, whose service its setup chooses
// With: Enquiry, Summary
using Microsoft.SemanticKernel;

internal sealed class Answers(Kernel kernel)
{
    public static Kernel Create(string key) => Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt", key).Build();

    public Task<string> Answer(Enquiry enquiry) => kernel.InvokePromptAsync({|PG0055:"Fasse zusammen: " + enquiry.Message|});
}
