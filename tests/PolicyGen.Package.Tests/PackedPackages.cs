using System.Reflection;

[assembly: AssemblyFixture(typeof(PolicyGen.Package.Tests.PackedPackages))]

namespace PolicyGen.Package.Tests;

/// <summary>Packs both packages once into a folder that serves as the only source of packages.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("policygen-packages-").FullName;

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>Where apps restore to: never the user's own folder, which may hold an older build of the same version.</summary>
    internal string Packages => Path.Combine(_root, "packages");

    internal string FindPackage(string id) => Assert.Single(Directory.GetFiles(Feed, id + ".?.*.nupkg"));

    /// <summary>A new app in a folder of its own.</summary>
    internal WebApp CreateApp(string name) => new(Path.Combine(_root, name), this);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var repository = typeof(PackedPackages)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!;
        foreach (var project in new[] { "PolicyGen", "PolicyGen.AspNetCore" })
        {
            // Restored by the build of this project already, and with the user's folder of packages.
            var packages =
                Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            (
                await DotNet.RunAsync(
                    repository,
                    packages,
                    "pack",
                    Path.Combine("src", project),
                    "--output",
                    Feed,
                    "-p:ContinuousIntegrationBuild=true"
                )
            ).EnsureSuccess();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
