using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using VoiceAgent.Messages;

namespace VoiceAgent.Calls;

/// <summary>
/// Lets only the telephony provider in, once its token is configured: it signs the URL and the sorted form with it.
/// </summary>
internal sealed class ProviderSignatureFilter(TwilioSettings settings) : IEndpointFilter
{
    public const string HeaderName = "X-Twilio-Signature";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (settings.AuthToken is { Length: > 0 } token && request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            var expected = Encoding.UTF8.GetBytes(Sign(token, request.GetEncodedUrl(), form));
            var given = Encoding.UTF8.GetBytes(request.Headers[HeaderName].ToString());
            if (!CryptographicOperations.FixedTimeEquals(expected, given))
                return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return await next(context);
    }

    public static string Sign(
        string token,
        string url,
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> form
    )
    {
        var text = new StringBuilder(url);
        foreach (var (name, value) in form.OrderBy(field => field.Key, StringComparer.Ordinal))
            text.Append(name).Append(value.ToString());
#pragma warning disable CA5350 // The provider's protocol prescribes HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(text.ToString())));
#pragma warning restore CA5350
    }
}
