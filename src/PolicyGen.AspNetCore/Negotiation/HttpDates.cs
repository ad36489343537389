using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PolicyGen.AspNetCore;

/// <summary>The conditions on dates of a request (RFC 9110 sections 13.1.3 and 13.1.4).</summary>
internal static class HttpDates
{
    /// <summary>Reads a date; what is none, or more than one, is ignored as the RFC wants.</summary>
    public static bool TryParse(StringValues field, out DateTimeOffset date)
    {
        date = default;
        return field.Count == 1 && HeaderUtilities.TryParseDate(field[0], out date);
    }
}
