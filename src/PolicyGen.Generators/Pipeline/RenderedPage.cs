using PolicyGen.Core.Composition;
using PolicyGen.Core.Html;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>The page of a policy in one language, with its other forms.</summary>
/// <param name="Language">Two-letter code.</param>
/// <param name="Html">The page.</param>
/// <param name="Markdown">The policy as Markdown.</param>
/// <param name="PlainText">The policy as plain text.</param>
internal sealed record RenderedPage(string Language, RenderedText Html, RenderedText Markdown, RenderedText PlainText)
{
    /// <summary>Composes the page once, and renders it in each form.</summary>
    public static RenderedPage Render(PolicyDocument document, string language)
    {
        var page = Page.Compose(document, language);
        return new(
            language,
            RenderedText.Create(HtmlPage.Render(page)),
            RenderedText.Create(MarkdownPage.Render(page)),
            RenderedText.Create(PlainPage.Render(page))
        );
    }
}
