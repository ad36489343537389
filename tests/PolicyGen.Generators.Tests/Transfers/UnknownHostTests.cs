using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UnknownHostTests
{
    [Fact]
    public Task The_message_says_how_to_declare_or_exclude_the_host() =>
        (
            Run(
                """
                class C { Task M(HttpClient client) => client.GetAsync([|"https://user:secret@api.unknown.example/v1?key=secret"|]); }
                """
            ) with
            {
                Severity = DiagnosticSeverity.Info,
                Messages =
                [
                    "Nothing says who receives the data at 'api.unknown.example'. Declare the recipient with "
                        + """[assembly: KnownProcessor("name", Hosts = new[] { "api.unknown.example" })], """
                        + """or write [assembly: NotARecipient("api.unknown.example", "reason")].""",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""class C { Task M(HttpClient client) => client.GetStringAsync(new Uri([|"https://api.unknown.example"|])); }""")]
    [InlineData(
        """class C { Task M(HttpClient client, string id) => client.GetFromJsonAsync<string>([|$"https://api.unknown.example/{id}"|]); }"""
    )]
    [InlineData("""class C { HttpClient M() => new() { BaseAddress = new Uri([|"https://api.unknown.example"|]) }; }""")]
    [InlineData("""class C { const string Url = [|"https://api.unknown.example"|]; Task M(HttpClient client) => client.GetAsync(Url); }""")]
    [InlineData(
        """
            class C { static readonly string s_url = [|"https://api.unknown.example"|];
                Task M(HttpClient client, string id) => client.GetAsync(s_url + "/" + id); }
            """
    )]
    [InlineData(
        """
            static class Urls { public static readonly Uri Base = new([|"https://api.unknown.example"|]); }
                class C { Task M(HttpClient client) => client.GetAsync(new Uri(Urls.Base, "x")); }
            """
    )]
    [InlineData("""class C { Task M(HttpClient client) { var url = [|"https://api.unknown.example"|]; return client.GetAsync(url); } }""")]
    [InlineData("""class C { string Url => [|"https://api.unknown.example"|]; Task M(HttpClient client) => client.GetAsync(Url); }""")]
    [InlineData(
        """
            class C { static Uri Url(string id) { return new Uri([|$"https://api.unknown.example/{id}"|]); }
                Task M(HttpClient client) => client.GetAsync(Url("x")); }
            """
    )]
    [InlineData(
        """
            class C { Task Send(HttpClient client, string url) => client.GetAsync(url);
                Task M(HttpClient client) => Send(client, [|"https://api.unknown.example"|]); }
            """
    )]
    [InlineData("""class C { Task M(HttpClient client) => client.GetAsync([|Shared.Addresses.Unknown|]); }""")]
    [InlineData(
        """
            class C { Task M(HttpClient client) => client.SendAsync(new HttpRequestMessage {
                RequestUri = new Uri([|"https://api.unknown.example"|]) }); }
            """
    )]
    [InlineData(
        """
            class C { Task M(HttpClient client) { var b = new UriBuilder([|"https://api.unknown.example"|]) {
                Path = "/x" }; return client.GetAsync(b.Uri); } }
            """
    )]
    [InlineData(
        """
            class C { async Task M(HttpClient client) { foreach (var url in new[] {
                [|"https://api.unknown.example"|] }) await client.GetAsync(url); } }
            """
    )]
    [InlineData(
        """
            class C { Task M(HttpClient client,
                Microsoft.Extensions.Configuration.IConfiguration configuration)
                => client.GetAsync(configuration["Url"] ?? [|"https://api.unknown.example"|]); }
            """
    )]
    [InlineData(
        """class C { Task M(HttpClient client, string id) => client.GetAsync(string.Format([|"https://api.unknown.example/{0}"|], id)); }"""
    )]
    [InlineData(
        """
            class C { Task M(System.Net.WebSockets.ClientWebSocket socket)
                => socket.ConnectAsync(new Uri([|"wss://live.unknown.example"|]), CancellationToken.None); }
            """
    )]
    [InlineData("""class C { object M() => Grpc.Net.Client.GrpcChannel.ForAddress([|"https://grpc.unknown.example"|]); }""")]
    [InlineData(
        """
            class C { void M(Grpc.Net.ClientFactory.GrpcClientFactoryOptions o) {
                o.Address = new Uri([|"https://grpc.unknown.example"|]); } }
            """
    )]
    [InlineData("""class C { object M() => new System.Net.Mail.SmtpClient([|"mail.unknown.example"|]); }""")]
    [InlineData("""class C { Task M(MailKit.Net.Smtp.SmtpClient client) => client.ConnectAsync([|"mail.unknown.example"|], 587); }""")]
    [InlineData("""class SmtpOptions { public string Host { get; set; } = [|"mail.unknown.example"|]; }""")]
    [InlineData("""class CrmSettings { public string Url { get; set; } = [|"https://crm.unknown.example"|]; }""")]
    [InlineData("""interface I { [Refit.Get([|"https://api.unknown.example/v1"|])] Task<string> Get(); }""")]
    [InlineData("""class C { object M() => Refit.RestService.For<C>([|"https://api.unknown.example"|]); }""")]
    [InlineData("""class C { object M() => new RestSharp.RestClient([|"https://api.unknown.example"|]); }""")]
    [InlineData("""class C { object M() => new RestSharp.RestRequest([|"https://api.unknown.example"|]); }""")]
    [InlineData(
        """using Flurl.Http; class C { object M() => [|"https://api.unknown.example"|].AppendPathSegment("x").GetJsonAsync<string>(); }"""
    )]
    [InlineData(
        """class Client(HttpClient http) : HttpClient { Task M() => this.GetAsync([|"https://api.unknown.example"|]); object H => http; }"""
    )]
    [InlineData("""class C { Task M(HttpClient client, string tenant) => client.GetAsync([|$"https://{tenant}.unknown.example/"|]); }""")]
    [InlineData("""class C { Task M(HttpClient client) => client.GetAsync([|"https://api.unknown.example:port%%%/\0"|]); }""")]
    public Task Reports_hosts_that_are_called(string code) => Run(code).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://10.1.2.3")]
    [InlineData("http://172.20.0.1")]
    [InlineData("http://192.168.1.20/api")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("http://orders")]
    [InlineData("http://orders.internal/x")]
    [InlineData("http://printer.local")]
    [InlineData("http://host.docker.internal:9200")]
    [InlineData("http://x.home.arpa")]
    [InlineData("https://example.com/path")]
    [InlineData("https://api.example.org")]
    [InlineData("http://www.w3.org/2001/XMLSchema")]
    [InlineData("http://schemas.xmlsoap.org/ws/2005/05/identity")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://learn.microsoft.com/dotnet")]
    [InlineData("https://rufwerk.example")]
    [InlineData("https://api.rufwerk.example/calls")]
    [InlineData("https://api.openai.com")]
    [InlineData("/relative/path.html")]
    [InlineData("file.name.json")]
    [InlineData("https://{host}/x")]
    [InlineData("https://")]
    [InlineData("https://..")]
    [InlineData("https://-.-")]
    [InlineData("https://a..b.c")]
    [InlineData("https://user:pass@")]
    public Task Is_silent_on_local_and_own_hosts(string url) =>
        Run($$"""class C { Task M(HttpClient client) => client.GetAsync("{{url}}"); }""")
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""class C { const string Url = "https://shop.unknown.example"; }""")]
    [InlineData("""class C { object M() => Microsoft.AspNetCore.Http.Results.Redirect("https://shop.unknown.example"); }""")]
    [InlineData(
        """class Link { public string Url { get; set; } = ""; static Link M() => new() { Url = "https://shop.unknown.example" }; }"""
    )]
    [InlineData("""class C { Task M(HttpClient client, string host) => client.GetAsync($"https://{host}/x.y"); }""")]
    [InlineData("""class C { Task M(HttpClient client, string url) => client.GetAsync(url); }""")]
    [InlineData("""class C { string Loop(HttpClient client) { client.GetAsync(Loop(client)); return Loop(client); } }""")]
    [InlineData("""class OAuthOptions { public string CallbackUrl { get; set; } = "https://shop.unknown.example"; }""")]
    [InlineData(
        """
            [assembly: NotARecipient("api.unknown.example", "Nur Wechselkurse.")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.unknown.example"); }
            """
    )]
    [InlineData(
        """
            [assembly: NotARecipient("*.unknown.example", "Nur Wechselkurse.")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.unknown.example"); }
            """
    )]
    [InlineData(
        """
            [assembly: KnownProcessor("Sprechwerk", Hosts = new[] { "api.unknown.example" })] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.unknown.example"); }
            """
    )]
    [InlineData(
        """
            [assembly: Processor("Unknown GmbH", Country = "DE")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.unknown.example"); }
            """
    )]
    [InlineData(
        """
            [assembly: Covers(CoverKind.Domain, "unknown.example")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.unknown.example"); }
            """
    )]
    public Task Is_silent_on_code_that_sends_nothing_and_on_explained_hosts(string code) =>
        Run(code).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("appsettings.json", """{ "Crm": { "BaseUrl": "[|https://crm.unknown.example/api|]" } }""")]
    [InlineData("appsettings.json", """{ "Smtp": { "Server": "[|mail.unknown.example|]" } }""")]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "Default": "[|Host=db.unknown.example;Password=secret|]" } }""")]
    [InlineData("wwwroot/index.html", """<script src="[|https://cdn.unknown.example/a.js|]"></script>""")]
    [InlineData(
        "wwwroot/index.html",
        """<script>fetch("https://api.unknown.example")</script><svg xmlns="http://www.w3.org/2000/svg"></svg>"""
    )]
    [InlineData(
        "Views/Index.cshtml",
        """<form action="[|https://forms.unknown.example|]"><a href="https://other.unknown.example">x</a></form>"""
    )]
    [InlineData(
        "appsettings.json",
        """
            { "Kestrel": { "Endpoints": { "Https": { "Url": "https://shop.unknown.example" } }
                }, "Urls": "https://shop.unknown.example", "HelpUrl": "https://help.unknown.example",
                "Title": "unknown.example" }
            """
    )]
    public Task Reports_hosts_in_files(string name, string text) =>
        HostRun.CreateForFile(new UnknownHostAnalyzer(), name, text).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("index.html")]
    [InlineData("Index.cshtml")]
    public async Task Does_not_throw_on_broken_or_large_files(string name)
    {
        string[] parts =
        [
            "{",
            "}",
            "\"",
            "'",
            "<",
            ">",
            "<script src=",
            "<style>",
            "url(",
            "@import",
            "<!--",
            "-->",
            "@*",
            "*@",
            "/*",
            "//",
            "\\",
            "\\u12",
            "https://",
            "x.y",
            ":",
            "=",
            ";",
            "<img srcset=\"",
            "\n",
            "\0",
            "\uD800",
            "=",
        ];
        var random = new Random(20261122);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => parts[random.Next(parts.Length)]));
            _ = PolicyGen.Generators.Transfers.Hosts.PageFile.Read(name, text).ToList();
            _ = PolicyGen.Generators.Transfers.Hosts.SettingsFile.Read(text).ToList();
        }

        await HostRun
            .CreateForFile(new UnknownHostAnalyzer(), name, string.Concat(Enumerable.Repeat("<a x='https://\"{ /* @* ", 20_000)))
            .VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Does_not_throw_on_long_texts() =>
        Run(
                $$"""
                class C
                {
                    Task M(HttpClient client) => client.GetAsync("https://{{new string('a', 100_000)}}.unknown.example");
                    string Sum(string x) => "https://" + {{string.Join(" + ", Enumerable.Repeat("x + \".y\"", 300))}};
                }
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string code) => HostRun.Create(new UnknownHostAnalyzer(), code);
}
