using System.Net;
using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Tests;

public sealed class CallEndpointTests
{
    [Fact]
    public async Task Stores_a_call()
    {
        await using var app = await RunningApp.StartAsync();

        var response = await app.PostAsync("/calls/completed", CallForm.Valid);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var call = await app.ReadAsync(database => database.Calls.SingleAsync());
        Assert.Equal(CallForm.Sid, call.CallSid);
        Assert.Equal("+49441123456", call.Caller);
        Assert.Equal(95, call.DurationInSeconds);
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 9, 30, 0, TimeSpan.Zero), call.EndedAt);
        Assert.Equal("Guten Tag, ich hätte gern ein Angebot.", call.Transcript);
        Assert.Equal(new Uri("https://recordings.example/1"), call.RecordingUrl);
    }

    [Fact]
    public async Task Stores_neither_recording_nor_transcript_without_consent()
    {
        await using var app = await RunningApp.StartAsync();

        await app.PostAsync("/calls/completed", CallForm.CreateWith("RecordingConsent", "false"));

        var call = await app.ReadAsync(database => database.Calls.SingleAsync());
        Assert.Null(call.RecordingUrl);
        Assert.Null(call.Transcript);
    }

    [Fact]
    public async Task Stores_a_repeated_callback_once()
    {
        await using var app = await RunningApp.StartAsync();

        await app.PostAsync("/calls/completed", CallForm.Valid);
        var second = await app.PostAsync("/calls/completed", CallForm.Valid);

        Assert.Equal(HttpStatusCode.NoContent, second.StatusCode);
        Assert.Equal(1, await app.ReadAsync(database => database.Calls.CountAsync()));
    }

    [Theory]
    [InlineData("CallSid", "")]
    [InlineData("CallSid", "CA' OR 1=1 --")]
    [InlineData("CallSid", CallForm.Sid + "\n")]
    [InlineData("From", "0441 123456")]
    [InlineData("From", "anonymous")]
    [InlineData("CallDuration", "-1")]
    [InlineData("CallDuration", "86401")]
    [InlineData("CallDuration", "1e3")]
    [InlineData("Timestamp", "yesterday")]
    [InlineData("Timestamp", "2999-01-01T00:00:00Z")]
    [InlineData("RecordingConsent", "")]
    [InlineData("RecordingUrl", "file:///etc/passwd")]
    [InlineData("RecordingUrl", "http://recordings.example/1")]
    public async Task Rejects_invalid_input(string field, string value)
    {
        await using var app = await RunningApp.StartAsync();

        var response = await app.PostAsync("/calls/completed", CallForm.CreateWith(field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(
            $"\"{field}\"",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal(0, await app.ReadAsync(database => database.Calls.CountAsync()));
    }

    [Fact]
    public async Task Rejects_a_body_that_is_not_a_form()
    {
        await using var app = await RunningApp.StartAsync();
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        var response = await app.Client.PostAsync(
            new Uri("/calls/completed", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("token", HttpStatusCode.NoContent)]
    [InlineData("other", HttpStatusCode.Forbidden)]
    public async Task With_a_token_accepts_only_requests_of_the_provider(string token, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync(settings: "--Twilio:AuthToken=token");
        var fields = CallForm.Valid.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/calls/completed")
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Add("X-Twilio-Signature", CallForm.Sign(token, "http://localhost/calls/completed", fields));

        var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task With_a_token_rejects_a_missing_signature()
    {
        await using var app = await RunningApp.StartAsync(settings: "--Twilio:AuthToken=token");

        var response = await app.PostAsync("/calls/completed", CallForm.Valid);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
