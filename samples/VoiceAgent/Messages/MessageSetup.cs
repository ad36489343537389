using Twilio.Clients;
using Twilio.Http;

namespace VoiceAgent.Messages;

/// <summary>Chooses by the configuration who sends messages.</summary>
internal static class MessageSetup
{
    public static void AddTextMessages(this WebApplicationBuilder builder)
    {
        var settings = TwilioSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(settings);
        if (!settings.CanSend)
        {
            builder.Services.AddSingleton<ITextMessages, NoTextMessages>();
            return;
        }

        builder.Services.AddHttpClient<ITwilioRestClient, TwilioRestClient>(http => new TwilioRestClient(
            settings.AccountSid,
            settings.AuthToken,
            httpClient: new SystemNetHttpClient(http)
        ));
        builder.Services.AddTransient<ITextMessages, TwilioTextMessages>();
    }
}
