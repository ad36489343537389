namespace VoiceAgent.Tests;

/// <summary>What the program says outside its policy is what the policy says.</summary>
public sealed class ShortFormTests
{
    [Theory]
    [InlineData("/", "<dt>Wie lange</dt><dd>3 Jahre nach dem letzten Kontakt")]
    [InlineData("/", "<a href=\"/datenschutz#processing-sign-up\">")]
    [InlineData("/calls/opening", "Sie sprechen mit einer künstlichen Intelligenz, nicht mit einem Menschen.")]
    [InlineData("/calls/opening?lang=en", "Do you agree?")]
    [InlineData("/auftragsverarbeiter?lang=en", "Nordwerk Rechenzentrum")]
    public async Task Serves_notices_openings_and_the_processor_list(string path, string words)
    {
        await using var app = await RunningApp.StartAsync();

        Assert.Contains(
            words,
            await app.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }
}
