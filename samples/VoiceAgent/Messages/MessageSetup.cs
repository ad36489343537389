using System.Net.Http.Headers;
using System.Text;

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

        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.AccountSid}:{settings.AuthToken}"));
        builder.Services.AddHttpClient<ITextMessages, TwilioTextMessages>(client =>
        {
            client.BaseAddress = new Uri($"https://api.twilio.com/2010-04-01/Accounts/{Uri.EscapeDataString(settings.AccountSid)}/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        });
    }
}
