namespace PolicyGen.AspNetCore.Tests;

/// <summary>RFC 9110 section 12.5.1.</summary>
public sealed class AcceptedFormatTests
{
    private static readonly PolicyFormat[] s_all = Enum.GetValues<PolicyFormat>();

    [Theory]
    // No wish, or none that can be met: HTML.
    [InlineData("", "text/html")]
    [InlineData(",, ,", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("image/png", "text/html")]
    [InlineData("text/html;q=0", "text/html")]
    [InlineData("nonsense", "text/html")]
    // What browsers, scripts and tools send.
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", "text/html")]
    [InlineData("application/json, text/plain, */*", "application/json")]
    [InlineData("text/markdown, text/html;q=0.9, */*;q=0.1", "text/markdown")]
    // Named.
    [InlineData("application/json", "application/json")]
    [InlineData("APPLICATION/JSON", "application/json")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/plain;charset=utf-8", "text/plain")]
    [InlineData("text/markdown; variant=GFM; q=0.5, text/html; q=0.4", "text/markdown")]
    // Weights.
    [InlineData("text/html;q=0.5, application/json;q=0.6", "application/json")]
    [InlineData("text/html;q=0.6, application/json;q=0.5", "text/html")]
    [InlineData("application/json;q=0, */*", "text/html")]
    [InlineData("text/html;q=0, */*", "text/markdown")]
    [InlineData("text/html;q=0, text/*", "text/markdown")]
    [InlineData("text/*;q=0.1, application/*", "application/json")]
    [InlineData("text/html;q=2, application/json;q=0.1", "application/json")]
    // The most specific range has its say: HTML is wanted less than other text.
    [InlineData("text/html;q=0.1, text/*;q=0.9", "text/markdown")]
    [InlineData("*/*, text/*;q=0.5", "application/json")]
    // The same weight: what is named, then the order of the header, then that of the forms.
    [InlineData("*/*, application/json", "application/json")]
    [InlineData("text/plain, text/markdown", "text/plain")]
    [InlineData("text/*", "text/html")]
    [InlineData("text/p*", "text/html")]
    public void Chooses_the_best_format(string accept, string expected) =>
        Assert.Equal(expected, s_all[AcceptedFormat.Choose(accept, s_all)].GetMediaType());

    [Fact]
    public void Reads_several_lines_as_one_list() =>
        Assert.Equal(
            3,
            AcceptedFormat.Choose(new Microsoft.Extensions.Primitives.StringValues(["text/html;q=0.2", null, "application/json"]), s_all)
        );
}
