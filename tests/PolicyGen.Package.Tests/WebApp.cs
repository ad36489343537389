using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PolicyGen.Package.Tests;

/// <summary>An app as <c>dotnet new web</c> makes it, outside the repository, that references the packed packages.</summary>
internal sealed partial class WebApp(string folder, PackedPackages packages)
{
    private const string ProjectFile = "Shop.csproj";

    public string Folder => folder;

    /// <summary>Makes the app and adds the package; the template is the one of the SDK.</summary>
    public async Task CreateAsync(string package, string? properties = null)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            $"<configuration><packageSources><clear /><add key=\"local\" value=\"{packages.Feed}\" /></packageSources></configuration>"
        );
        (await RunAsync("new", "web", "--name", "Shop", "--output", ".", "--no-restore")).EnsureSuccess();
        var project = Path.Combine(folder, ProjectFile);
        var text = await File.ReadAllTextAsync(project);
        await File.WriteAllTextAsync(
            project,
            text.Replace(
                "</Project>",
                $"""
                  <PropertyGroup>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    {properties}
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="{package}" Version="*-*" />
                  </ItemGroup>
                </Project>
                """,
                StringComparison.Ordinal
            )
        );
        await WriteAsync(
            "Program.cs",
            """
            var app = WebApplication.Create(args);
            app.MapPrivacyPolicy("/datenschutz");
            app.Run();
            """
        );
    }

    public Task WriteAsync(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text);
    }

    public Task<DotNetResult> BuildAsync(params string[] more) => RunAsync(["build", ProjectFile, "-nodeReuse:false", .. more]);

    public Task<DotNetResult> RunAsync(params string[] arguments) => DotNet.RunAsync(folder, packages.Packages, arguments);

    /// <summary>Starts the built app on a free port and calls <paramref name="use"/> with a client for it.</summary>
    public async Task ServeAsync(Func<HttpClient, Task> use)
    {
        using var process = DotNet.Start(
            folder,
            packages.Packages,
            "run",
            "--project",
            ProjectFile,
            "--no-build",
            "--no-launch-profile",
            "--urls",
            "http://127.0.0.1:0"
        );
        try
        {
            using var client = new HttpClient { BaseAddress = await FindAddressAsync(process) };
            await use(client);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Uri> FindAddressAsync(Process process)
    {
        var log = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (ListeningPattern().Match(line) is { Success: true } match)
                return new Uri(match.Groups[1].Value);
        }

        throw new InvalidOperationException(
            "The app did not start: " + string.Join('\n', log) + await process.StandardError.ReadToEndAsync()
        );
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningPattern();
}
