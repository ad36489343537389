using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Summaries;

namespace VoiceAgent.Tests;

public sealed class OutgoingCallTests
{
    [Fact]
    public async Task Makes_no_outgoing_requests_without_keys()
    {
        var requests = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            // The handler that opens connections reports every request here, whoever sends it; the test server has another.
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => requests.Enqueue(activity.GetTagItem("url.full")?.ToString() ?? ""),
        };
        ActivitySource.AddActivityListener(listener);
        await using var app = await RunningApp.StartAsync();

        await app.PostAsync("/calls/completed", CallForm.Valid);
        await app.PostAsync("/signup", ("name", "Enno Janssen"), ("email", "enno@post.example"));

        Assert.Null((await app.ReadAsync(database => database.Calls.SingleAsync())).Summary);
        Assert.Empty(requests);

        // The listener does see what goes out.
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.GetAsync(new Uri("http://127.0.0.1:9/"), TestContext.Current.CancellationToken)
        );
        Assert.Equal("http://127.0.0.1:9/", Assert.Single(requests));
    }

    [Fact]
    public async Task Sends_the_caller_one_message_with_an_account()
    {
        var provider = new Provider(HttpStatusCode.Created);
        await using var app = await StartWithTwilioAsync(provider);

        await PostSignedAsync(app);

        var (url, authorization, body) = Assert.Single(provider.Requests);
        Assert.Equal("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json", url);
        Assert.Equal("Basic " + Convert.ToBase64String("AC1:token"u8), authorization);
        Assert.Contains("To=%2B49441123456", body, StringComparison.Ordinal);
        Assert.Contains("From=%2B49441999", body, StringComparison.Ordinal);
        Assert.Contains("Body=Danke", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_call_when_the_message_fails()
    {
        await using var app = await StartWithTwilioAsync(new Provider(HttpStatusCode.InternalServerError));

        Assert.Equal(HttpStatusCode.NoContent, await PostSignedAsync(app));

        Assert.Equal(1, await app.ReadAsync(database => database.Calls.CountAsync()));
    }

    [Fact]
    public async Task A_number_that_the_provider_refuses_is_not_logged()
    {
        using var journal = new Journal();
        var provider = new Provider(HttpStatusCode.BadRequest, """{"code":21211,"message":"The 'To' number +49441123456 is not valid"}""");
        await using var app = await StartWithTwilioAsync(provider, journal);

        Assert.Equal(HttpStatusCode.NoContent, await PostSignedAsync(app));

        var entry = Assert.Single(journal.Entries);
        Assert.Contains("ApiException", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("49441123456", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rufen Sie 0441 / 12 34 56 an", "Rufen Sie [Nummer] an")]
    [InlineData("+49 (0)441-123456", "[Nummer]")]
    [InlineData("enno@post.example, danke", "[E-Mail-Adresse], danke")]
    [InlineData("um 10 Uhr am 3. Mai", "um 10 Uhr am 3. Mai")]
    public void Redacts_numbers_and_addresses(string text, string expected) => Assert.Equal(expected, Redaction.Apply(text));

    private static Task<RunningApp> StartWithTwilioAsync(Provider provider, Journal? journal = null) =>
        RunningApp.StartAsync(
            configure: builder =>
            {
                builder.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => provider));
                if (journal is not null)
                    builder.Logging.AddProvider(journal);
            },
            settings:
            [
                "--Twilio:AccountSid=AC1",
                "--Twilio:AuthToken=token",
                "--Twilio:From=+49441999",
                "--Logging:LogLevel:VoiceAgent=Warning",
            ]
        );

    private static async Task<HttpStatusCode> PostSignedAsync(RunningApp app)
    {
        var fields = CallForm.Valid.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/calls/completed")
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Add("X-Twilio-Signature", CallForm.Sign("token", "http://localhost/calls/completed", fields));
        using var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private sealed class Provider(HttpStatusCode status, string answer = "{}") : HttpMessageHandler
    {
        public ConcurrentQueue<(string Url, string? Authorization, string Body)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            Requests.Enqueue((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), body));
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }

    /// <summary>Keeps what is logged, exceptions included.</summary>
    private sealed class Journal : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Entries.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
