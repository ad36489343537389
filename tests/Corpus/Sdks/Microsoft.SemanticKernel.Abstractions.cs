namespace Microsoft.SemanticKernel
{
    using System.Threading.Tasks;
    public interface IKernelBuilder { Kernel Build(); }
    public class Kernel
    {
        public static IKernelBuilder CreateBuilder() => null!;
        public Task<string> InvokePromptAsync(string prompt) => null!;
        public T GetRequiredService<T>() => default!;
    }
}
namespace Microsoft.SemanticKernel.ChatCompletion
{
    public interface IChatCompletionService { System.Threading.Tasks.Task<string> GetChatMessageContentAsync(string prompt); }
}
