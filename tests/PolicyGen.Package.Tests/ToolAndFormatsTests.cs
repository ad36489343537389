namespace PolicyGen.Package.Tests;

/// <summary>The command as <c>dotnet tool install</c> brings it, and the forms that an app writes of the same policy.</summary>
public sealed class ToolAndFormatsTests(PackedPackages packages)
{
    [Fact]
    public async Task The_installed_command_exports_from_an_assembly_what_its_program_writes()
    {
        var app = packages.CreateApp("formats");
        await app.CreateAsync(["PolicyGen.AspNetCore", "PolicyGen.Formats"]);
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);
        await app.WriteAsync("Program.cs", AppSources.ProgramThatWritesForms);
        (await app.BuildAsync()).EnsureSuccess();
        (await app.RunAsync("run", "--no-build", "--no-launch-profile")).EnsureSuccess();

        (
            await app.RunAsync(
                "tool",
                "install",
                "PolicyGen.Tool",
                "--version",
                packages.Version,
                "--tool-path",
                "tools",
                "--configfile",
                "nuget.config"
            )
        ).EnsureSuccess();
        var shop = Path.Combine("bin", "Debug", "net10.0", "Shop.dll");
        Assert.Contains("Twilio", await RunToolAsync("show", shop), StringComparison.Ordinal);
        foreach (var (form, text) in new[] { ("tilt", "Rufwerk GmbH"), ("record", "Rufwerk GmbH"), ("cyclonedx", "\"Twilio\"") })
        {
            await RunToolAsync("export", shop, "--format", form, "--language", "de", "--output", form + ".exported");
            var written = await File.ReadAllTextAsync(Path.Combine(app.Folder, form + ".written"), TestContext.Current.CancellationToken);
            Assert.Contains(text, written, StringComparison.Ordinal);
            Assert.Equal(
                written,
                await File.ReadAllTextAsync(Path.Combine(app.Folder, form + ".exported"), TestContext.Current.CancellationToken)
            );
        }

        async Task<string> RunToolAsync(params string[] arguments) =>
            (await Command.RunAsync(Path.Combine(app.Folder, "tools", "policygen"), app.Folder, packages.Restored, arguments))
                .EnsureSuccess()
                .Output;
    }
}
