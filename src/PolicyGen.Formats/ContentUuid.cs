using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats;

/// <summary>Identifiers that follow from a document's content, so that the same policy has the same ones in every build.</summary>
internal static class ContentUuid
{
    /// <summary>A UUID of version 8 (RFC 9562 section 5.8), made of the SHA-256 of the text.</summary>
    public static string Create(string content)
    {
        var digits = Sha256Hex.Compute(content);
        var variant = "89ab"[digits[16] % 4];
        return string.Join(
            "-",
            digits.Substring(0, 8),
            digits.Substring(8, 4),
            "8" + digits.Substring(13, 3),
            variant + digits.Substring(17, 3),
            digits.Substring(20, 12)
        );
    }
}
