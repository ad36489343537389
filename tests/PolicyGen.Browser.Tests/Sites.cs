using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PolicyGen.Browser.Tests;

[assembly: AssemblyFixture(typeof(Sites))]

namespace PolicyGen.Browser.Tests;

/// <summary>The policies behind their real endpoint, on free ports of this machine, and the browser that visits them.</summary>
public sealed class Sites : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policygen-browser-").FullName;
    private readonly SemaphoreSlim _starting = new(1);
    private WebApplication? _fixtures;
    private WebApplication? _sample;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _fixtures = builder.Build();
        foreach (var name in Policies.Fixtures)
            _fixtures.MapPrivacyPolicy("/" + name, Policies.LoadPages(name));
        await _fixtures.StartAsync();

        string[] args = [$"--contentRoot={_folder}", "--Logging:LogLevel:Default=None"];
        _sample = VoiceAgent.Program.Build(args, sample => sample.WebHost.UseUrls("http://127.0.0.1:0"));
        await _sample.StartAsync();
    }

    /// <summary>The address of a policy.</summary>
    public Uri GetAddress(string policy) =>
        policy == Policies.Sample ? GetSampleAddress("/datenschutz") : new Uri(new Uri(_fixtures!.Urls.First()), "/" + policy);

    /// <summary>The address of a page of the sample.</summary>
    public Uri GetSampleAddress(string path) => new(new Uri(_sample!.Urls.First()), path);

    /// <summary>Opens a policy in a window of its own.</summary>
    public Task<Visit> OpenAsync(string policy, string language, int width = Visit.Desktop, ColorScheme colors = ColorScheme.Light) =>
        OpenAsync(new Uri(GetAddress(policy), "?lang=" + language), width, colors);

    /// <summary>Opens an address in a window of its own.</summary>
    public async Task<Visit> OpenAsync(Uri address, int width = Visit.Desktop, ColorScheme colors = ColorScheme.Light)
    {
        var browser = await GetBrowserAsync();
        var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = colors,
            }
        );
        return await Visit.StartAsync(context, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_fixtures is not null)
            await _fixtures.DisposeAsync();
        if (_sample is not null)
            await _sample.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        _starting.Dispose();
    }

    /// <summary>Started by the first test that needs it, so that a missing browser skips tests and fails no fixture.</summary>
    private async Task<IBrowser> GetBrowserAsync()
    {
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await Chromium.LaunchAsync(_playwright);
        }
        finally
        {
            _starting.Release();
        }
    }
}
