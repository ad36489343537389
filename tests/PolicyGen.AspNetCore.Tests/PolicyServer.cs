using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>
/// An application in memory that serves <see cref="TestPolicies.GermanAndEnglish"/> at <c>/privacy</c>, or what a test maps.
/// </summary>
internal sealed class PolicyServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PolicyServer(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<PolicyServer> StartAsync(Action<WebApplication>? map = null, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        configure?.Invoke(builder);
        var app = builder.Build();
        (map ?? (it => it.MapPrivacyPolicy("/privacy")))(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new PolicyServer(app);
    }

    public Task<HttpResponseMessage> GetAsync(string uri, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, uri, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string uri, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, uri);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

internal static class ResponseExtensions
{
    /// <summary>The lines of a header, joined; null where there is none.</summary>
    public static string? GetHeader(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    public static Task<string> ReadTextAsync(this HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
