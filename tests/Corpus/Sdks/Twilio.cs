namespace Twilio { public static class TwilioClient { public static void Init(string user, string password) { } } }
namespace Twilio.Rest.Api.V2010.Account
{
    using System.Threading.Tasks;
    public class MessageResource
    {
        public string Sid => "";
        public static MessageResource Create(Twilio.Types.PhoneNumber to, Twilio.Types.PhoneNumber from, string body) => null!;
        public static Task<MessageResource> CreateAsync(Twilio.Types.PhoneNumber to, Twilio.Types.PhoneNumber from, string body) => null!;
    }
}
namespace Twilio.Types { public class PhoneNumber(string number) { public string Number => number; } }
namespace Twilio.Exceptions { public class ApiException : System.Exception; }
namespace Twilio.Security { public class RequestValidator(string token) { public bool Validate(string url, string signature) => url == signature + token; } }
namespace Twilio.TwiML { public class VoiceResponse { public VoiceResponse Say(string text) => this; public override string ToString() => ""; } }
