using System.Reflection;

[assembly: AssemblyFixture(typeof(PolicyGen.Package.Tests.PackedPackages))]

namespace PolicyGen.Package.Tests;

/// <summary>Packs the solution once, as it was built for these tests, into a folder that serves as the only source of packages.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("policygen-packages-").FullName;

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(_root, "feed");

    internal static string Repository { get; } = ReadMetadata("RepositoryRoot");

    /// <summary>The configuration that these tests and with them the packed projects were built in.</summary>
    internal static string Configuration { get; } = ReadMetadata("Configuration");

    /// <summary>Where apps restore to: never the user's own folder, which may hold an older build of the same version.</summary>
    internal string Restored => Path.Combine(_root, "packages");

    /// <summary>The ids of the packages that there are.</summary>
    internal IEnumerable<string> Ids =>
        Directory
            .GetFiles(Feed, "*.nupkg")
            .Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length])
            .Order(StringComparer.Ordinal);

    internal string Version => Path.GetFileNameWithoutExtension(FindPackage("PolicyGen"))["PolicyGen.".Length..];

    internal string FindPackage(string id) => Assert.Single(Directory.GetFiles(Feed, id + ".?.*.nupkg"));

    internal string FindSymbols(string id) => Path.ChangeExtension(FindPackage(id), ".snupkg");

    /// <summary>A new app in a folder of its own.</summary>
    internal WebApp CreateApp(string name) => new(CreateFolder(name), this);

    internal string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>
    /// Writes the configuration that has the packages restored from <see cref="Feed"/>. Packages of Microsoft that an app needs
    /// come from the user's folder, where the build of this repository has put them: nothing is downloaded.
    /// </summary>
    internal Task WriteConfigurationAsync(string folder) =>
        File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{Feed}" /><add key="user" value="{Command.UserPackages}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="PolicyGen*" /></packageSource>
                <packageSource key="user"><package pattern="Microsoft.*" /><package pattern="NETStandard.Library" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """
        );

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        (
            await Command.RunAsync(
                "dotnet",
                Repository,
                Command.UserPackages,
                "pack",
                Assert.Single(Directory.GetFiles(Repository, "*.sln*")),
                "--no-build",
                "--configuration",
                Configuration,
                $"-p:PackageOutputPath={Feed}"
            )
        ).EnsureSuccess();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string ReadMetadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
