using System.Net;
using PolicyGen.Model;

namespace VoiceAgent.Tests;

public sealed class PolicyPageTests
{
    [Theory]
    [InlineData("/datenschutz", "de", "Datenschutzerklärung Rufassistent")]
    [InlineData("/datenschutz?lang=en", "en", "Privacy policy of Rufassistent")]
    public async Task Serves_the_policy_in_each_language(string path, string language, string title)
    {
        await using var app = await RunningApp.StartAsync();

        var response = await app.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains(title, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_links_to_the_policy()
    {
        await using var app = await RunningApp.StartAsync();

        var html = await app.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/datenschutz\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_is_translated()
    {
        var untranslated = CollectTexts(PrivacyPolicy.Document)
            .Where(text => !text.IsEmpty && text.Find("en") is null)
            .Select(text => text.ToString());

        Assert.Empty(untranslated);
    }

    private static IEnumerable<LocalizedText> CollectTexts(object? part) =>
        part switch
        {
            LocalizedText text => [text],
            string => [],
            System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(CollectTexts),
            not null when part.GetType().Namespace == typeof(PolicyDocument).Namespace && !part.GetType().IsValueType => part.GetType()
                .GetProperties()
                .Where(property => property.GetIndexParameters().Length == 0 && property.Name != nameof(Processing.Retention))
                .SelectMany(property => CollectTexts(property.GetValue(part))),
            _ => [],
        };
}
