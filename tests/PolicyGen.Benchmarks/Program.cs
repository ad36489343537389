using System.Security.Cryptography;
using PolicyGen.Benchmarks;
using PolicyGen.Model;

// The same bytes on four ways, in one process, in turns, so that what disturbs the machine disturbs them all alike.
var builder = WebApplication.CreateSlimBuilder(
    new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" }
);
builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
await using var app = builder.Build();

var bytes = await File.ReadAllBytesAsync(Path.Combine(app.Environment.WebRootPath, "policy.html"));
var page = new PolicyPage("de", Convert.ToHexStringLower(SHA256.HashData(bytes)), () => bytes);
app.UseRouting();
app.MapPrivacyPolicy("/policygen", new PolicyPages(new PolicyDocument { AsOf = new PolicyDate(2026, 3, 1) }, ValueList.Create(page)));
app.MapStaticAssets();
app.MapGet("/bytes", () => Results.Bytes(bytes, "text/html; charset=utf-8"));
app.MapGet(
    "/empty",
    (RequestDelegate)(
        context =>
        {
            context.Response.ContentLength = 0;
            return Task.CompletedTask;
        }
    )
);
app.UseEndpoints(_ => { });
app.Map("/files", files => files.UseStaticFiles());
await app.StartAsync();
var address = new Uri(app.Urls.First());

Target[] targets =
[
    new("MapPrivacyPolicy", "/policygen"),
    new("MapStaticAssets", "/policy.html"),
    new("UseStaticFiles", "/files/policy.html"),
    new("Results.Bytes", "/bytes"),
    new("an empty response", "/empty"),
];
Console.WriteLine($"{Environment.ProcessorCount} cores, {bytes.Length} bytes, clients and server in one process");
await Comparison.RunAsync("plain", address, targets, "");
await Comparison.RunAsync("gzip", address, [.. targets.Take(2)], "Accept-Encoding: gzip\r\n");
await Comparison.RunAsync("brotli", address, [.. targets.Take(2)], "Accept-Encoding: br\r\n");
await app.StopAsync();
CompressionTimes.Print(bytes);
