using Microsoft.AspNetCore.Http.Extensions;
using Twilio.Security;
using VoiceAgent.Messages;

namespace VoiceAgent.Calls;

/// <summary>
/// Lets only the telephony provider in, once its token is configured: it signs the URL and the sorted form with it.
/// </summary>
internal sealed class ProviderSignatureFilter(TwilioSettings settings) : IEndpointFilter
{
    private const string HeaderName = "X-Twilio-Signature";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (settings.AuthToken is { Length: > 0 } token && request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            var fields = form.ToDictionary(field => field.Key, field => field.Value.ToString());
            var signature = request.Headers[HeaderName].ToString();
            if (signature == "" || !new RequestValidator(token).Validate(request.GetEncodedUrl(), fields, signature))
                return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return await next(context);
    }
}
