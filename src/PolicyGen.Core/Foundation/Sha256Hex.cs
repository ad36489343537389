using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes in lower-case hexadecimal digits.</summary>
internal static class Sha256Hex
{
    public static string Compute(string text)
    {
        using var sha = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var value in sha.ComputeHash(Encoding.UTF8.GetBytes(text)))
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }
}
