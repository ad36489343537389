using OpenAI.Chat;

namespace VoiceAgent.Summaries;

/// <summary>Chooses by the configuration who summarises calls.</summary>
internal static class SummarySetup
{
    public static void AddCallSummaries(this WebApplicationBuilder builder)
    {
        var key = builder.Configuration["OpenAI:Key"];
        if (string.IsNullOrEmpty(key))
        {
            builder.Services.AddSingleton<ICallSummaries, NoCallSummaries>();
            return;
        }

        builder.Services.AddSingleton(new ChatClient(builder.Configuration["OpenAI:Model"] ?? "gpt-4o-mini", key));
        builder.Services.AddSingleton<ICallSummaries, OpenAiCallSummaries>();
    }
}
