// uses: AWSSDK.Core
namespace Microsoft.Extensions.DependencyInjection
{
    public static class AwsServiceCollectionExtensions { public static IServiceCollection AddAWSService<TService>(this IServiceCollection services) => services; }
}
