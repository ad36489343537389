namespace PolicyGen.Package.Tests;

/// <summary>The way of a policy from one version to the next, with the targets of the package.</summary>
public sealed class ChangeControlTests(PackedPackages packages)
{
    [Fact]
    public async Task A_change_is_reported_rejected_in_CI_and_accepted_keeping_the_earlier_version()
    {
        var app = packages.CreateApp("changes");
        await app.CreateAsync("PolicyGen.AspNetCore", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>");
        await app.WriteAsync("Privacy.cs", AppSources.Policy);
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord);
        (await app.BuildAsync("-t:AcceptPolicy")).EnsureSuccess();
        Assert.True(File.Exists(Path.Combine(app.Folder, "PrivacyPolicy.lock.json")));
        Assert.Equal(["1.2.de.html", "1.2.en.html"], GetVersions(app));

        // Shorter: nothing that needs a new version.
        await app.WriteAsync("CallRecord.cs", AppSources.CallRecord.Replace("Months = 6", "Months = 3", StringComparison.Ordinal));
        var told = (await app.BuildAsync()).EnsureSuccess();
        Assert.Contains(
            "warning PG0061: The policy differs from the accepted one: retention of “KI-Telefonie”: 6 months → 3 months",
            told.Output,
            StringComparison.Ordinal
        );
        var refused = await app.BuildAsync("-p:CI=true");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error PG0061", refused.Output, StringComparison.Ordinal);

        await app.WriteAsync("Privacy.cs", AppSources.Policy.Replace("Version = \"1.2\"", "Version = \"1.3\"", StringComparison.Ordinal));
        (await app.BuildAsync("-t:AcceptPolicy")).EnsureSuccess();
        Assert.Equal(["1.2.de.html", "1.2.en.html", "1.3.de.html", "1.3.en.html"], GetVersions(app));
        var accepted = (await app.BuildAsync("-p:CI=true")).EnsureSuccess();
        Assert.DoesNotContain("PG0061", accepted.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(app.Folder, "*.resources.dll", SearchOption.AllDirectories));

        await app.ServeAsync(async client =>
        {
            var current = await client.GetStringAsync(
                new Uri("/datenschutz?lang=de", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.Contains("3 Monate", current, StringComparison.Ordinal);
            Assert.Contains("<a href=\"?version=1.2&amp;lang=de\">", current, StringComparison.Ordinal);
            var earlier = await client.GetStringAsync(
                new Uri("/datenschutz?version=1.2&lang=de", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.Contains("6 Monate", earlier, StringComparison.Ordinal);
            Assert.Contains(
                "Dies ist eine frühere Fassung. <a href=\"?lang=de\">Zur aktuellen Fassung</a></p>",
                earlier,
                StringComparison.Ordinal
            );
            var again = await client.GetStringAsync(
                new Uri("/datenschutz?version=1.3&lang=de", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.Equal(current, again.Replace("?version=1.3&amp;lang=", "?lang=", StringComparison.Ordinal));
        });
    }

    private static IEnumerable<string?> GetVersions(WebApp app) =>
        Directory.GetFiles(Path.Combine(app.Folder, "PrivacyPolicy.versions")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
