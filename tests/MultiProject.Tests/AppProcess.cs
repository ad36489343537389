using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MultiProject.Tests;

/// <summary>An app of the sample, as a process of its own on a free port.</summary>
internal sealed partial class AppProcess : IAsyncDisposable
{
    private readonly Process _process;

    private AppProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<AppProcess> StartAsync(string name)
    {
        var assembly = typeof(AppProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!;
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetDirectoryName(assembly),
            }
        )!;
        var log = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (ListeningPattern().Match(line) is { Success: true } match)
                return new AppProcess(process, new Uri(match.Groups[1].Value));
        }

        throw new InvalidOperationException("The app did not start: " + string.Join('\n', log));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningPattern();
}
