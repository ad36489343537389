using System.Net;
using AngleSharp.Html.Parser;

namespace PolicyGen.Package.Tests;

/// <summary>The packages as a user meets them: a new app, a build, a page.</summary>
public sealed class AppTests(PackedPackages packages)
{
    private const string GeneratedFiles =
        "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
        + "<CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>"
        + "<DefaultItemExcludes>$(DefaultItemExcludes);generated/**</DefaultItemExcludes>";

    [Fact]
    public async Task An_app_that_references_only_the_endpoint_package_serves_its_policy_in_both_languages()
    {
        // No script of Blazor is needed, nor its package.
        var app = await CreateAsync("serves", "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>");
        await app.WriteAsync("Program.cs", AppSources.ProgramWithPages);
        await app.WriteAsync(Path.Combine("Pages", "Razor.cshtml"), AppSources.RazorPage);
        await app.WriteAsync(Path.Combine("Pages", "Blazor.razor"), AppSources.BlazorPage);
        (await app.BuildAsync()).EnsureSuccess();

        await app.ServeAsync(async client =>
        {
            var german = await GetAsync(client, "/datenschutz", "de");
            Assert.Contains("Datenschutzerklärung Rufassistent", german, StringComparison.Ordinal);
            Assert.Contains("6 Monate", german, StringComparison.Ordinal);
            var english = await GetAsync(client, "/datenschutz", "en");
            Assert.Contains("Privacy policy Rufassistent", english, StringComparison.Ordinal);
            Assert.Contains("6 months", english, StringComparison.Ordinal);
            Assert.Equal(english, await GetAsync(client, "/datenschutz?lang=en", "de"));

            using var first = await client.GetAsync(new Uri("/datenschutz", UriKind.Relative), TestContext.Current.CancellationToken);
            using var again = new HttpRequestMessage(HttpMethod.Get, "/datenschutz");
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

            Assert.Contains(
                "# Datenschutzerklärung Rufassistent",
                await client.GetStringAsync(new Uri("/datenschutz.md", UriKind.Relative), TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
            Assert.Contains(
                "\"formatVersion\": \"1.0\"",
                await client.GetStringAsync(new Uri("/datenschutz.json", UriKind.Relative), TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
            foreach (var path in new[] { "/razor", "/blazor" })
            {
                var page = new HtmlParser().ParseDocument(
                    await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)
                );
                Assert.Equal("en", page.QuerySelector("body > main > div.policygen")?.GetAttribute("lang"));
                Assert.Equal("Privacy policy Rufassistent", page.QuerySelector("main h1")?.TextContent);
                Assert.NotNull(page.QuerySelector("main section#controller"));
            }
        });
    }

    [Fact]
    public async Task Building_an_app_without_a_root_says_what_to_add()
    {
        var app = packages.CreateApp("no-root");
        await app.CreateAsync("PolicyGen.AspNetCore");

        var build = await app.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Program.cs(2,1): error PG0054", build.Output, StringComparison.Ordinal);
        Assert.Contains("[assembly: PrivacyPolicy(", build.Output, StringComparison.Ordinal);
        Assert.Contains("[assembly: DataController(", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_analyzers_of_the_package_report_in_the_build_log()
    {
        var app = await CreateAsync("reports");
        await app.WriteAsync(
            "Bad.cs",
            """
            using PolicyGen;
            [Processor("Twilio", Country = "DE"), Retention(Days = -1), DataItem("Stimme")] sealed class Bad;
            """
        );
        await app.WriteAsync("Transfers.cs", "[assembly: PolicyGen.Transfer(\"Twillio\", \"SCC\")]");

        var output = (await app.BuildAsync()).Output;

        Assert.Contains("error PG0005", output, StringComparison.Ordinal);
        Assert.Contains("error PG0009", output, StringComparison.Ordinal);
        Assert.Contains("error PG0050", output, StringComparison.Ordinal);
        Assert.Contains("Bad.cs(2,56): error PG0053", output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_outside_code_are_reported_once_and_follow_only_a_global_config()
    {
        var app = await CreateAsync("hosts");
        foreach (var folder in new[] { "Pages", "wwwroot", Path.Combine("bin", "old"), "node_modules" })
            Directory.CreateDirectory(Path.Combine(app.Folder, folder));
        await app.WriteAsync(
            Path.Combine("Pages", "_Layout.cshtml"),
            "<!DOCTYPE html>\n<script src=\"https://js.stripe.com/v3\"></script>\n"
        );
        await app.WriteAsync(Path.Combine("wwwroot", "index.html"), "<img src=\"https://cdn.unknown.example/logo.png\" alt=\"\">\n");
        foreach (var left in new[] { Path.Combine("bin", "old", "index.html"), Path.Combine("node_modules", "index.html") })
            await app.WriteAsync(left, "<script src=\"https://api.mailjet.com/x.js\"></script>\n");
        await app.WriteAsync("appsettings.json", "{\n  // Answers\n  \"Answers\": { \"BaseUrl\": \"https://api.openai.com/v1\" }\n}\n");
        await app.WriteAsync(".editorconfig", "[*]\ndotnet_diagnostic.PG0022.severity = none\n");
        await app.WriteAsync(".globalconfig", "is_global = true\ndotnet_diagnostic.PG0059.severity = error\n");

        var log = (await app.BuildAsync()).Output;

        Assert.Contains("_Layout.cshtml(2,14): error PG0022: 'js.stripe.com'", log, StringComparison.Ordinal);
        Assert.Contains("appsettings.json(3,28): error PG0022: 'api.openai.com'", log, StringComparison.Ordinal);
        Assert.Contains(
            "index.html(1,11): error PG0059: Nothing says who receives the data at 'cdn.unknown.example'",
            log,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("mailjet", log, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_below_CSharp_11_gets_PG0066_and_only_code_that_compiles()
    {
        var app = packages.CreateApp("old");
        await app.CreateAsync("PolicyGen.AspNetCore", "<LangVersion>10</LangVersion>");
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync(
            "CallRecord.cs",
            AppSources
                .CallRecord.Replace("required ", "", StringComparison.Ordinal)
                .Replace("Caller { get; init; }", "Caller { get; init; } = \"\";", StringComparison.Ordinal)
        );

        var output = (await app.BuildAsync()).Output;

        Assert.Contains("error PG0066", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_in_two_folders_generate_identical_bytes()
    {
        var first = await CreateAsync("bytes-one", GeneratedFiles);
        (await first.BuildAsync()).EnsureSuccess();
        var second = await CreateAsync(Path.Combine("elsewhere", "bytes-two"), GeneratedFiles);
        (await second.BuildAsync()).EnsureSuccess();

        var files = ReadGeneratedFiles(first);
        Assert.Contains("PrivacyPolicy.Pages.g.cs", files.Keys);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), ReadGeneratedFiles(second).Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(file.Value, ReadGeneratedFiles(second)[file.Key]));

        (await first.BuildAsync("--no-incremental")).EnsureSuccess();
        Assert.All(files, file => Assert.Equal(file.Value, ReadGeneratedFiles(first)[file.Key]));
    }

    private async Task<WebApp> CreateAsync(string name, string? properties = null)
    {
        var app = packages.CreateApp(name);
        await app.CreateAsync("PolicyGen.AspNetCore", properties);
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);
        return app;
    }

    private static Dictionary<string, byte[]> ReadGeneratedFiles(WebApp app) =>
        Directory
            .GetFiles(Path.Combine(app.Folder, "generated", "PolicyGen.Generators"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);

    private static async Task<string> GetAsync(HttpClient client, string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        _ = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        return html;
    }
}
