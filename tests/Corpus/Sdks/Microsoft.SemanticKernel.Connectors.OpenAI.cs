// uses: OpenAI, Microsoft.SemanticKernel.Abstractions
namespace Microsoft.SemanticKernel
{
    using System;
    public static class OpenAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey) => builder;
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey) => builder;
        public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey) => builder;
    }
}
namespace Microsoft.SemanticKernel.Connectors.OpenAI { public class OpenAIPromptExecutionSettings { public double Temperature { get; set; } } }
