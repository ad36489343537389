namespace Amazon
{
    public class RegionEndpoint { public static readonly RegionEndpoint EUCentral1 = new(); }
}
namespace Amazon.Runtime
{
    public class BasicAWSCredentials(string key, string secret) { public string Text => key + secret; }
    public abstract class ClientConfig { public string? ServiceURL { get; set; } public RegionEndpoint? RegionEndpoint { get; set; } }
    public class AmazonServiceException : System.Exception;
}
