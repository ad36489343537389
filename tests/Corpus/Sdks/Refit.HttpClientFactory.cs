// uses: Refit
namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using System.Net.Http;
    public interface IRefitClientBuilder { IRefitClientBuilder ConfigureHttpClient(Action<HttpClient> configure); }
    public static class RefitServiceCollectionExtensions { public static IRefitClientBuilder AddRefitClient<T>(this IServiceCollection services) => null!; }
}
