using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>How the bytes of a response are compressed (RFC 9110 section 8.4.1), the preferred one last.</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary><c>gzip</c>.</summary>
    Gzip,

    /// <summary><c>br</c> (RFC 7932).</summary>
    Brotli,
}

/// <summary>Chooses a coding by the <c>Accept-Encoding</c> header (RFC 9110 section 12.5.3), without allocating.</summary>
internal static class AcceptEncoding
{
    /// <summary>
    /// The coding with the greatest weight, of equal ones the one that compresses more. Where nothing is acceptable, not
    /// even the plain bytes, these: the server may disregard the header.
    /// </summary>
    public static ContentCoding Choose(StringValues field)
    {
        if (field.Count == 0)
            return ContentCoding.Identity;
        int brotli = -1,
            gzip = -1,
            identity = -1,
            others = -1;
        var elements = new ListElements(field);
        while (elements.TryTake(out var element))
        {
            var quality = QualityValue.MaxValue;
            var semicolon = element.IndexOf(';');
            if (semicolon >= 0 && !QualityValue.TryParse(element[(semicolon + 1)..].Trim(" \t"), out quality))
                continue;
            var coding = (semicolon < 0 ? element : element[..semicolon]).TrimEnd(" \t");
            if (coding.Equals("br", StringComparison.OrdinalIgnoreCase))
                brotli = quality;
            else if (
                coding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || coding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase)
            )
                gzip = quality;
            else if (coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
                identity = quality;
            else if (coding is "*")
                others = quality;
        }

        // "*" stands for what is not named. Plain bytes are always acceptable unless excluded, and come last unless weighted.
        if (brotli < 0)
            brotli = Math.Max(others, 0);
        if (gzip < 0)
            gzip = Math.Max(others, 0);
        identity = Math.Max(identity, 0);
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
            return ContentCoding.Brotli;
        return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
    }
}
