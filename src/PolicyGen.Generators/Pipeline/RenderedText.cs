using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.Generators.Pipeline;

/// <summary>A generated text.</summary>
/// <param name="Content">The text.</param>
/// <param name="ContentHash">SHA-256 of its UTF-8 bytes, lower case hexadecimal digits.</param>
internal sealed record RenderedText(string Content, string ContentHash)
{
    public static RenderedText Of(string content)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(content));
        return new RenderedText(content, string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))));
    }
}
