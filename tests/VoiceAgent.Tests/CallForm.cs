using System.Security.Cryptography;
using System.Text;

namespace VoiceAgent.Tests;

/// <summary>A form as the telephony provider posts it.</summary>
internal static class CallForm
{
    public const string Sid = "CA0123456789abcdef0123456789abcdef";

    public static readonly (string Name, string Value)[] Valid =
    [
        ("CallSid", Sid),
        ("From", "+49441123456"),
        ("CallDuration", "95"),
        ("Timestamp", "Mon, 02 Nov 2026 09:30:00 +0000"),
        ("RecordingConsent", "true"),
        ("RecordingUrl", "https://recordings.example/1"),
        ("TranscriptionText", "Guten Tag, ich hätte gern ein Angebot."),
    ];

    public static (string Name, string Value)[] CreateWith(string name, string value) =>
        [.. Valid.Where(field => field.Name != name), (name, value)];

    /// <summary>The provider's side of the signature, written apart from the program's.</summary>
    public static string Sign(string token, string url, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var text = url + string.Concat(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // Prescribed by the protocol.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
    }
}
