using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.Formats;

/// <summary>Numbers for a document that follow from what it says, so that the same policy has the same ones in every build.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the UTF-8 bytes, lower case hexadecimal digits.</summary>
    public static string Sha256(string text)
    {
        var digits = new StringBuilder(64);
        foreach (var b in Hash(text))
            digits.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    /// <summary>A UUID of version 8 (RFC 9562), made of the SHA-256 of the text.</summary>
    public static string Uuid(string text)
    {
        var digits = Sha256(text);
        var variant = "89ab"[digits[16] % 4];
        return $"{digits.Substring(0, 8)}-{digits.Substring(8, 4)}-8{digits.Substring(13, 3)}-{variant}{digits.Substring(17, 3)}-{digits.Substring(20, 12)}";
    }

    private static byte[] Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }
}
