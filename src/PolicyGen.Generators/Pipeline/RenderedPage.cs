using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyGen.Core.Html;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>The page of a policy in one language.</summary>
/// <param name="Language">Two-letter code.</param>
/// <param name="Html">The page.</param>
/// <param name="ContentHash">SHA-256 of its UTF-8 bytes, lower case hexadecimal digits.</param>
internal sealed record RenderedPage(string Language, string Html, string ContentHash)
{
    public static RenderedPage Render(PolicyDocument document, string language)
    {
        var html = HtmlPage.Render(document, language);
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(html));
        return new RenderedPage(language, html, string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))));
    }
}
