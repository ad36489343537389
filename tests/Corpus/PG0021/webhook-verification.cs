// Quiet: a webhook is verified by the library and nothing is sent
using Stripe;

internal static class Webhooks
{
    public static Event Read(string json, string signature) => EventUtility.ConstructEvent(json, signature, "secret");

    public static bool IsGenuine(string url, string signature) => new Twilio.Security.RequestValidator("token").Validate(url, signature);

    public static string Answer() => new Twilio.TwiML.VoiceResponse().Say("Moin").ToString();
}
