// Reported: a library whose clients are static classes
using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

internal static class Sms
{
    public static void Send(string number, string text)
    {
        {|PG0021:TwilioClient|}.Init("sid", "token");
        MessageResource.Create(new PhoneNumber(number), new PhoneNumber("+49441"), text);
    }
}
