namespace Grpc.Core { public class AsyncUnaryCall<T> { public System.Runtime.CompilerServices.TaskAwaiter<T> GetAwaiter() => default; } public abstract class ClientBase(object channel) { public object Channel => channel; } }
namespace Grpc.Net.Client { public class GrpcChannel { public static GrpcChannel ForAddress(string address) => new(); public static GrpcChannel ForAddress(System.Uri address) => new(); } }
namespace Grpc.Net.ClientFactory { public class GrpcClientFactoryOptions { public System.Uri? Address { get; set; } } }
namespace Microsoft.Extensions.DependencyInjection
{
    public static class GrpcClientServiceExtensions { public static void AddGrpcClient<T>(this IServiceCollection services, System.Action<Grpc.Net.ClientFactory.GrpcClientFactoryOptions> configure) where T : class { } }
}
