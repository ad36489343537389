using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>The policy within a page of the site.</summary>
public sealed class FragmentTests
{
    private const string Start =
        "<div class=\"policygen\" lang=\"en\">\n<h1>Privacy policy</h1>\n<p class=\"policygen-edition\">1. 3. "
        + "2026</p>\n<section id=\"overview\">";

    [Fact]
    public void Contains_the_page_without_its_frame()
    {
        var fragment = PolicyFragment.Create(TestPolicies.Complete, "EN");
        Assert.StartsWith(Start, fragment.Html, StringComparison.Ordinal);
        Assert.EndsWith("</section>\n</div>\n", fragment.Html, StringComparison.Ordinal);
        Assert.Equal("en", fragment.Language);
        Assert.Same(fragment, PolicyFragment.Create(TestPolicies.Complete, "en"));
        Assert.Equal(fragment.Html, fragment.ToMarkupString().Value);

        var without = PolicyFragment.Create(TestPolicies.Complete, "en", heading: false);
        Assert.Equal(fragment.Html.Replace("<h1>Privacy policy</h1>\n", "", StringComparison.Ordinal), without.Html);
    }

    [Theory]
    [InlineData(null, "de-AT", "de")]
    [InlineData(null, "en-GB", "en")]
    [InlineData(null, "fr-FR", "de")]
    [InlineData("fr", "en-GB", "en")]
    [InlineData("de", "en-GB", "de")]
    public void Uses_the_language_of_the_culture_unless_one_is_given(string? language, string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, PolicyFragment.Create(TestPolicies.Complete, language).Language);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_tag_helper_writes_the_fragment()
    {
        var output = new TagHelperOutput("privacy-policy", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        var helper = new PrivacyPolicyTagHelper { Pages = TestPolicies.Complete, Language = "en" };
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal(PolicyFragment.Create(TestPolicies.Complete, "en").Html, writer.ToString());
        Assert.Throws<InvalidOperationException>(() =>
            new PrivacyPolicyTagHelper().Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output)
        );
    }

    [Fact]
    public async Task The_component_writes_the_fragment()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>
            {
                ["Pages"] = TestPolicies.Complete,
                ["Language"] = "en",
                ["Heading"] = false,
            }
        );
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<PrivacyPolicyView>(parameters)).ToHtmlString()
        );

        Assert.Equal(PolicyFragment.Create(TestPolicies.Complete, "en", heading: false).Html, html);
    }

    [Fact]
    public void Rejects_a_page_that_PolicyGen_did_not_generate() =>
        Assert.Throws<ArgumentException>(() => PolicyFragment.Create(TestPolicies.GermanAndEnglish, "de"));
}
