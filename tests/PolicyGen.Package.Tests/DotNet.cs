using System.Diagnostics;

namespace PolicyGen.Package.Tests;

/// <summary>What a command of the SDK printed and how it ended.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    public DotNetResult EnsureSuccess() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}

/// <summary>Runs the SDK as a user would: outside the repository and without what this build has set.</summary>
internal static class DotNet
{
    public static async Task<DotNetResult> RunAsync(string folder, string packages, params string[] arguments)
    {
        using var process = Start(folder, packages, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotNetResult(process.ExitCode, await output + await error);
    }

    public static Process Start(string folder, string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // An app of one's own has none of the test host's settings, and restores into a folder of its own.
        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "CI")
                .ToList()
        )
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A build server left behind would keep files of the app open after the test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
