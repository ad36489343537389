namespace PolicyGen.Package.Tests;

/// <summary>The targets of the package: what they write, and that they leave alone what is there.</summary>
public sealed class PolicyFilesTests(PackedPackages packages)
{
    [Fact]
    public async Task Files_are_written_once_and_published_except_internal_ones()
    {
        var app = packages.CreateApp("files");
        await app.CreateAsync(
            "PolicyGen.AspNetCore",
            "<PolicyGenFormats>html;record;dpv</PolicyGenFormats><PolicyGenPublish>true</PolicyGenPublish>"
        );
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);

        (await app.BuildAsync()).EnsureSuccess();

        var folder = Path.Combine(app.Folder, "bin", "Debug", "net10.0", "policy");
        Assert.Equal(
            [
                "privacy-policy.de.html",
                "privacy-policy.de.record.json",
                "privacy-policy.en.html",
                "privacy-policy.en.record.json",
                "privacy-policy.jsonld",
            ],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        // Whoever writes it again gives it another time.
        var old = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(folder))
            File.SetLastWriteTimeUtc(file, old);

        // The build within it has nothing to do: the target is not even entered.
        var publish = await app.RunAsync(
            "publish",
            "Shop.csproj",
            "--configuration",
            "Debug",
            "--no-restore",
            "--output",
            "published",
            "-nodeReuse:false",
            "-v:d"
        );
        publish.EnsureSuccess();

        Assert.Contains(
            "Skipping target \"PolicyGenWriteFiles\" because all output files are up-to-date",
            publish.Output,
            StringComparison.Ordinal
        );
        Assert.All(Directory.GetFiles(folder), file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
        Assert.Equal(
            ["privacy-policy.de.html", "privacy-policy.en.html", "privacy-policy.jsonld"],
            Directory.GetFiles(Path.Combine(app.Folder, "published", "wwwroot")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Rebuilding_and_design_time_builds_write_nothing_and_clean_removes_the_files()
    {
        var app = packages.CreateApp("again");
        await app.CreateAsync(
            "PolicyGen.AspNetCore",
            "<PolicyGenFormats>html;fragment;markdown;text;json;tilt;record;cyclonedx;dpv</PolicyGenFormats>"
        );
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);
        (await app.BuildAsync()).EnsureSuccess();
        var before = GetWriteTimes(app);
        Assert.Contains(before.Keys, file => file.EndsWith(".fragment.html", StringComparison.Ordinal));

        (await app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Equal(before, GetWriteTimes(app));

        // An editor asks for the command line of the compiler, again and again.
        var folder = Path.Combine(app.Folder, "bin", "Debug", "net10.0", "policy");
        Directory.Delete(folder, recursive: true);
        var design = await app.BuildAsync(
            "--no-restore",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true"
        );
        design.EnsureSuccess();
        Assert.Contains("0 Warning(s)", design.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));

        // What was deleted is written again, and what was written before is removed.
        (await app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Equal(before.Keys, GetWriteTimes(app).Keys);
        (await app.RunAsync("clean", "Shop.csproj", "-nodeReuse:false")).EnsureSuccess();
        Assert.Empty(GetWriteTimes(app));
    }

    /// <summary>The files of the policy and what the build remembers of them, with the program, by when they were written.</summary>
    private static SortedDictionary<string, DateTime> GetWriteTimes(WebApp app) =>
        new(
            new[] { "bin", "obj" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(app.Folder, folder), "*", SearchOption.AllDirectories))
                .Where(file =>
                    Path.GetFileName(file) is var name
                    && (
                        name.StartsWith("privacy-policy", StringComparison.Ordinal)
                        || name.StartsWith("PolicyGen.", StringComparison.Ordinal) && !name.EndsWith(".dll", StringComparison.Ordinal)
                        || name is "Shop.dll"
                    )
                )
                .ToDictionary(file => file, File.GetLastWriteTimeUtc),
            StringComparer.Ordinal
        );
}
