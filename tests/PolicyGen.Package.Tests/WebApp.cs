namespace PolicyGen.Package.Tests;

/// <summary>An app as <c>dotnet new web</c> makes it, outside the repository, that references the packed packages.</summary>
internal sealed class WebApp(string folder, PackedPackages packages)
{
    private const string ProjectFile = "Shop.csproj";

    public string Folder => folder;

    /// <summary>Makes the app and adds the package; the template is the one of the SDK.</summary>
    public Task CreateAsync(string package, string? properties = null) => CreateAsync([package], properties);

    /// <inheritdoc cref="CreateAsync(string, string?)"/>
    public async Task CreateAsync(string[] references, string? properties = null)
    {
        await packages.WriteConfigurationAsync(folder);
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
                    {string.Concat(references.Select(id => $"<PackageReference Include=\"{id}\" Version=\"*-*\" />"))}
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

    public Task<CommandResult> BuildAsync(params string[] more) => RunAsync(["build", ProjectFile, "-nodeReuse:false", .. more]);

    /// <summary>Runs a command of the SDK in the folder of the app.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => Command.RunAsync("dotnet", folder, packages.Restored, arguments);

    /// <summary>Starts the built app and calls <paramref name="use"/> with a client for it.</summary>
    public async Task ServeAsync(Func<HttpClient, Task> use)
    {
        await using var app = await RunningApp.StartAsync(
            "dotnet",
            folder,
            packages.Restored,
            "run",
            "--project",
            ProjectFile,
            "--no-build",
            "--no-launch-profile"
        );
        await use(app.Client);
    }
}
