using PolicyGen.Core.Foundation;

namespace PolicyGen.Generators.Pipeline;

/// <summary>A generated text.</summary>
/// <param name="Content">The text.</param>
/// <param name="ContentHash">SHA-256 of its UTF-8 bytes, lower case hexadecimal digits.</param>
internal sealed record RenderedText(string Content, string ContentHash)
{
    public static RenderedText Create(string content) => new(content, Sha256Hex.Compute(content));
}
