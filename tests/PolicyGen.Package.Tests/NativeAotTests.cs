using System.Net;

namespace PolicyGen.Package.Tests;

/// <summary>An app that is published to native code, where any warning about trimming or AOT is an error.</summary>
public sealed class NativeAotTests(PackedPackages packages)
{
    private static readonly string[] s_linkers = ["clang", "gcc"];

    [Fact]
    public async Task A_native_app_serves_its_policy_in_every_form()
    {
        Assert.SkipUnless(
            IsContinuousIntegration() || HasLinker(),
            "Native code is linked with clang or gcc, and neither is on the path. On Debian: apt-get install clang zlib1g-dev."
        );
        var published = packages.CreateFolder("native");
        (
            await Command.RunAsync(
                "dotnet",
                Path.Combine(PackedPackages.Repository, "tests", "PolicyGen.NativeAot"),
                Command.UserPackages,
                "publish",
                "--configuration",
                PackedPackages.Configuration,
                "--output",
                published,
                "-warnaserror",
                "-nodeReuse:false",
                // Built before these tests.
                "-p:BuildProjectReferences=false"
            )
        ).EnsureSuccess();
        await using var app = await RunningApp.StartAsync(Path.Combine(published, "PolicyGen.NativeAot"), published, packages.Restored);

        Assert.Contains("<h1>Datenschutzerklärung</h1>", await GetAsync("/datenschutz"), StringComparison.Ordinal);
        Assert.Contains("<h1>Privacy policy</h1>", await GetAsync("/datenschutz", ("Accept-Language", "en")), StringComparison.Ordinal);
        Assert.Contains("# Datenschutzerklärung", await GetAsync("/datenschutz", ("Accept", "text/markdown")), StringComparison.Ordinal);
        Assert.Contains("Datenschutzerklärung", await GetAsync("/datenschutz.txt"), StringComparison.Ordinal);
        Assert.Contains("\"formatVersion\": \"1.0\"", await GetAsync("/datenschutz.json"), StringComparison.Ordinal);
        Assert.Contains("<p>Rufwerk</p>", await GetAsync("/privacy"), StringComparison.Ordinal);
        Assert.Contains("<div class=\"policygen\" lang=\"en\">", await GetAsync("/fragment"), StringComparison.Ordinal);
        using var compressed = await SendAsync("/datenschutz", ("Accept-Encoding", "br"));
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), compressed.Content.Headers.LastModified);
        Assert.Equal(["</datenschutz>; rel=\"privacy-policy\""], compressed.Headers.GetValues("Link"));

        async Task<string> GetAsync(string path, params (string Name, string Value)[] headers)
        {
            using var response = await SendAsync(path, headers);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            foreach (var (name, value) in headers)
                request.Headers.Add(name, value);
            var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return response;
        }
    }

    /// <summary>There, a linker that is missing is a failure and no reason to skip.</summary>
    private static bool IsContinuousIntegration() => Environment.GetEnvironmentVariable("CI") == "true";

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => s_linkers.Any(linker => File.Exists(Path.Combine(folder, linker))));
}
