using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Transfers;

/// <summary>Libraries that call what they are told to, cut down to how an address gets into them.</summary>
internal static class Clients
{
    public static readonly MetadataReference All = new CodeUnderTest
    {
        Sources =
        [
            new SourceFile(
                SourceFile.Folder + "Clients.cs",
                """
                using System;
                using System.Threading.Tasks;
                namespace Grpc.Net.Client { public class GrpcChannel { public static GrpcChannel ForAddress(string address)
                    => new(); public static GrpcChannel ForAddress(Uri address) => new(); } }
                namespace Grpc.Net.ClientFactory { public class GrpcClientFactoryOptions { public Uri? Address { get; set; } } }
                namespace Refit
                {
                    public sealed class GetAttribute(string path) : Attribute { public string Path => path; }
                    public static class RestService { public static T For<T>(string hostUrl) => default!; }
                }
                namespace RestSharp
                {
                    public class RestClient { public RestClient(string baseUrl) { } public RestClient(Uri baseUrl) { } }
                    public class RestRequest(string resource) { public string Resource => resource; }
                }
                namespace Flurl.Http
                {
                    public class Url;
                    public static class Extensions
                    {
                        public static Task<T> GetJsonAsync<T>(this string url) => Task.FromResult<T>(default!);
                        public static Task<T> GetJsonAsync<T>(this Url url) => Task.FromResult<T>(default!);
                        public static Url AppendPathSegment(this string url, object segment) => new();
                    }
                }
                namespace MailKit.Net.Smtp { public class SmtpClient { public Task ConnectAsync(string host, int port = 0)
                    => Task.CompletedTask; } }
                namespace Logs { public interface ILogger; public static class LoggerExtensions {
                    public static void LogInformation(this ILogger logger, string message) { } } }
                namespace Shared { public static class Addresses { public const string OpenAI = "https://api.openai.com/v1";
                    public const string Unknown = "https://api.unknown.example"; } }
                """
            ),
        ],
        AssemblyName = "Clients",
        References = [],
    }.ToReference();
}
