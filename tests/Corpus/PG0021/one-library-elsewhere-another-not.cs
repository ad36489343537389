// Reported: two services, one registered and one at another address
using Amazon.S3;

internal static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new Amazon.Runtime.BasicAWSCredentials("key", "secret"), new AmazonS3Config { ServiceURL = "http://minio:9000" }));
        services.{|PG0021:AddAWSService<Amazon.SimpleEmailV2.IAmazonSimpleEmailServiceV2>|}();
    }
}

internal sealed class Archive(IAmazonS3 store)
{
    public Task Add(string text) => store.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { ContentBody = text });
}
