namespace PolicyGen.Package.Tests;

/// <summary>The targets of the package: what they write, and that they leave alone what is there.</summary>
public sealed class PolicyFilesTests(PackedPackages packages)
{
    [Fact]
    public async Task Files_are_written_once_and_published_but_for_internal_ones()
    {
        var app = packages.CreateApp("files");
        await app.CreateAsync("PolicyGen.AspNetCore", "<PolicyGenFormats>html;record;dpv</PolicyGenFormats><PolicyGenPublish>true</PolicyGenPublish>");
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);

        (await app.BuildAsync()).EnsureSuccess();

        var folder = Path.Combine(app.Folder, "bin", "Debug", "net10.0", "policy");
        Assert.Equal(
            ["privacy-policy.de.html", "privacy-policy.de.record.json", "privacy-policy.en.html", "privacy-policy.en.record.json", "privacy-policy.jsonld"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        // Whoever writes it again gives it another time.
        var old = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(folder)) File.SetLastWriteTimeUtc(file, old);

        // The build within it has nothing to do: the target is not even entered.
        var publish = await app.RunAsync("publish", "Shop.csproj", "--configuration", "Debug", "--no-restore", "--output", "published", "-nodeReuse:false", "-v:d");
        publish.EnsureSuccess();

        Assert.Contains("Skipping target \"PolicyGenWriteFiles\" because all output files are up-to-date", publish.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(folder), file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
        Assert.Equal(
            ["privacy-policy.de.html", "privacy-policy.en.html", "privacy-policy.jsonld"],
            Directory.GetFiles(Path.Combine(app.Folder, "published", "wwwroot")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
