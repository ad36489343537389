// Quiet: abstractions over models and the kernel of Semantic Kernel
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

internal sealed class Assistant(IChatCompletionService chat, Kernel kernel)
{
    public async Task<string> Ask(string question) => await chat.GetChatMessageContentAsync(question) + await kernel.InvokePromptAsync(question);
}
