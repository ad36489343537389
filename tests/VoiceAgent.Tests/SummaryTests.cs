using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text;
using OpenAI;
using OpenAI.Chat;
using VoiceAgent.Summaries;

namespace VoiceAgent.Tests;

public sealed class SummaryTests
{
    [Fact]
    public async Task The_model_receives_only_the_redacted_text()
    {
        using var model = new Model();
        using var http = new HttpClient(model);
        using var transport = new HttpClientPipelineTransport(http);
        var client = new ChatClient("model", new ApiKeyCredential("key"), new OpenAIClientOptions { Transport = transport });

        var summary = await new OpenAiCallSummaries(client).SummarizeAsync(
            "Rufen Sie 0441 123456 an, oder enno@post.example.",
            TestContext.Current.CancellationToken
        );

        Assert.Equal("Bittet um Rückruf.", summary);
        Assert.Contains("Rufen Sie [Nummer] an", model.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", model.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("enno", model.Body, StringComparison.Ordinal);
    }

    private sealed class Model : HttpMessageHandler
    {
        private const string Answer = """
            {"id":"1","object":"chat.completion","created":1,"model":"model",
            "choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Bittet um Rückruf."}}]}
            """;

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
        }
    }
}
