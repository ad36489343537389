using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PolicyGen.Package.Tests;

/// <summary>A web app in a process of its own, on a free port. It is stopped at the end.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process _process;

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts a program that takes the arguments of a web app, and waits until it listens.</summary>
    public static async Task<RunningApp> StartAsync(string program, string folder, string packages, params string[] arguments)
    {
        var process = Command.Start(program, folder, packages, [.. arguments, "--urls", "http://127.0.0.1:0"]);
        var log = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (ListeningPattern().Match(line) is { Success: true } match)
                return new RunningApp(process, new Uri(match.Groups[1].Value));
        }

        using (process)
        {
            throw new InvalidOperationException(
                "The app did not start: " + string.Join('\n', log) + await process.StandardError.ReadToEndAsync()
            );
        }
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
