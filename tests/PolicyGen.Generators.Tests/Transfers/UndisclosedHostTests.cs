using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UndisclosedHostTests
{
    [Fact]
    public Task The_message_names_the_host_and_the_recipient_but_no_credentials() =>
        (
            Run(
                """
                class C { Task M(HttpClient client) => client.GetAsync([|"https://user:secret@api.openai.com/v1?key=secret"|]); }
                """
            ) with
            {
                Severity = DiagnosticSeverity.Warning,
                Messages =
                [
                    "'api.openai.com' is a host of OpenAI, which no [Processor] or [Recipient] discloses. "
                        + """Add [Processor("OpenAI")] to the class whose data are sent there, """
                        + """or [assembly: NotARecipient("api.openai.com", "reason")].""",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Reports_each_recipient_once_with_its_other_locations()
    {
        const string code = """
            class C
            {
                Task A(HttpClient client) => client.GetAsync("https://api.openai.com/a");
                Task B(HttpClient client) => client.GetAsync("https://eu.api.openai.com/b");
            }
            """;
        var compilation = CodeUnderTest
            .Create("global using System.Net.Http; global using System.Threading.Tasks;\n" + RuleRun.Root + code)
            .Compile();

        var diagnostic = Assert.Single(
            await compilation
                .WithAnalyzers([new UndisclosedHostAnalyzer()])
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
        );

        Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("openai", diagnostic.Properties["CatalogueEntry"]);
        Assert.Equal("api.openai.com", diagnostic.Properties["Host"]);
    }

    [Theory]
    [InlineData("""class C { HttpClient M() => new() { BaseAddress = new Uri([|"https://api.openai.com"|]) }; }""")]
    [InlineData("""class C { void M(HttpClient client) { client.BaseAddress = new([|"https://api.openai.com"|]); } }""")]
    [InlineData(
        """class C { Task M(HttpClient client, string id) => client.PostAsJsonAsync([|$"https://api.openai.com/v1/{id}"|], id); }"""
    )]
    [InlineData("""class C { Task M(HttpClient client, string path) => client.GetAsync([|$"https://api.openai.com{path}"|]); }""")]
    [InlineData(
        """class C { Task M(HttpClient client, string region) => client.GetAsync([|$"https://sqs.{region}.amazonaws.com/queue"|]); }"""
    )]
    [InlineData("""class C { Task M(HttpClient client, string id) => client.GetAsync([|"https://api.openai.com/v1/" + id|]); }""")]
    [InlineData(
        """class C { const string Part = "api.openai.com"; Task M(HttpClient client) => client.GetAsync([|"https://" + Part + "/v1"|]); }"""
    )]
    [InlineData(
        """
            class C { const string Scheme = "https://"; Task M(HttpClient client, string id)
                => client.GetAsync([|$"{Scheme}api.openai.com/{id}"|]); }
            """
    )]
    [InlineData("""class C { const string Base = [|"https://api.openai.com"|]; Task M(HttpClient client) => client.GetAsync(Base); }""")]
    [InlineData(
        """
            class C { static readonly Uri s_base = new([|"https://api.openai.com"|]);
                Task M(HttpClient client) => client.GetAsync(new Uri(s_base, "v1")); }
            """
    )]
    [InlineData(
        """
            class C { Task M(HttpClient client) => client.SendAsync(new HttpRequestMessage(HttpMethod.Post,
                [|"https://api.openai.com"|])); }
            """
    )]
    [InlineData("""class C { Uri M() => new UriBuilder("https", [|"api.openai.com"|], 443).Uri; }""")]
    [InlineData("""class C { Uri M() => new UriBuilder { Host = [|"api.openai.com"|] }.Uri; }""")]
    [InlineData("""class CrmOptions { public string BaseUrl { get; set; } = [|"https://api.openai.com"|]; }""")]
    [InlineData(
        """
            class C { Task M(System.Net.WebSockets.ClientWebSocket socket)
                => socket.ConnectAsync(new Uri([|"wss://api.openai.com/v1/realtime"|]),
                CancellationToken.None); }
            """
    )]
    [InlineData("""class C { object M() => Grpc.Net.Client.GrpcChannel.ForAddress([|"https://generativelanguage.googleapis.com"|]); }""")]
    [InlineData("""class C { object M() => new System.Net.Mail.SmtpClient([|"smtp.sendgrid.net"|], 587); }""")]
    [InlineData("""class C { object M() => new System.Net.Mail.SmtpClient { Host = [|"smtp.sendgrid.net"|] }; }""")]
    [InlineData("""class C { Task M(MailKit.Net.Smtp.SmtpClient client) => client.ConnectAsync([|"smtp.sendgrid.net"|], 587); }""")]
    [InlineData("""class MailSettings { public string SmtpServer { get; init; } = [|"smtp.sendgrid.net"|]; }""")]
    [InlineData("""interface I { [Refit.Get([|"https://api.openai.com/v1"|])] Task<string> Get(); }""")]
    [InlineData("""class C { object M() => Refit.RestService.For<C>([|"https://api.openai.com"|]); }""")]
    [InlineData("""class C { object M() => new RestSharp.RestClient([|"https://api.openai.com"|]); }""")]
    [InlineData("""class C { object M() => Flurl.Http.Extensions.GetJsonAsync<string>([|"https://api.openai.com"|]); }""")]
    [InlineData("""class C { Task M(HttpClient client) => client.GetAsync([|Shared.Addresses.OpenAI|]); }""")]
    [InlineData("""class C { string Url(string region) => [|$"https://{region}.openai.azure.com/"|]; }""")]
    [InlineData("""class C { const string Database = [|"mongodb+srv://user:secret@cluster0.abcde.mongodb.net/shop"|]; }""")]
    [InlineData("""class C { string M() => [|"Server=tcp:shop.database.windows.net,1433;Database=shop;Password=secret"|]; }""")]
    [InlineData("""class C { string M() => [|"Host=db.xyz.supabase.co;Username=postgres;Password=secret"|]; }""")]
    [InlineData(
        """
            class C
            {
                string M() => [|"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net"|];
            }
            """
    )]
    [InlineData("""class C { string M() => [|"Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKey=secret"|]; }""")]
    [InlineData("""class C { byte[] M() => [|"https://api.openai.com"u8|].ToArray(); }""")]
    [InlineData("""class C { Task M(HttpClient client, bool eu) => client.GetAsync(eu ? [|"https://api.openai.com"|] : "/local"); }""")]
    [InlineData("""class C { Task M(HttpClient client) => client.GetAsync([|"HTTPS://API.OpenAI.com:443/v1"|]); }""")]
    [InlineData("""class C { Task M(HttpClient client) => client.GetAsync([|"https://docs.googleapis.com/v1/documents"|]); }""")]
    [InlineData(
        """
            using Microsoft.Extensions.DependencyInjection; class C {
                void M(IServiceCollection services) => services.AddHttpClient("ai", client
                => client.BaseAddress = new Uri([|"https://api.openai.com"|])); }
            """
    )]
    public Task Reports_hosts_in_code(string code) => Run(code).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""[assembly: Processor("OpenAI")] class C { Task M(HttpClient client) => client.GetAsync("https://api.openai.com"); }""")]
    [InlineData(
        """
            [assembly: NotARecipient("api.openai.com", "Nur öffentliche Daten.")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.openai.com"); }
            """
    )]
    [InlineData(
        """
            [assembly: KnownProcessor("OpenAI", Signal = TransferSignal.None)] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.openai.com"); }
            """
    )]
    [InlineData(
        """
            [assembly: Covers(CoverKind.Domain, "rufwerk.azurewebsites.net")] class C {
                Task M(HttpClient client) => client.GetAsync("https://api.rufwerk.azurewebsites.net"); }
            """
    )]
    [InlineData("""[assembly: Processor("Postwerk", Country = "DE", Address = "https://api.openai.com")] class C;""")]
    [InlineData("""class C { [Obsolete("gone", UrlFormat = "https://api.openai.com/{0}")] void M() { } }""")]
    [InlineData(
        """
            class C { bool M(string url) => url == "https://api.openai.com"
                || url is "https://api.openai.com/v1" || url.StartsWith("https://api.openai.com",
                StringComparison.Ordinal); }
            """
    )]
    [InlineData(
        """
            class C { int M(string url) => url switch { "https://api.openai.com" => 1, _ => 0 };
                void N(string url) { switch (url) { case "https://api.openai.com": break; } } }
            """
    )]
    [InlineData("""class C { void M() => throw new InvalidOperationException("https://api.openai.com"); }""")]
    [InlineData(
        """
            class C { void M(Logs.ILogger logger) { Logs.LoggerExtensions.LogInformation(logger,
                "https://api.openai.com"); Console.WriteLine("https://api.openai.com"); } }
            """
    )]
    [InlineData(
        """
            class C { const string Manual = "https://docs.stripe.com/api";
                const string More = "https://www.twilio.com/docs";
                const string Page = "https://help.zoom.us/docs"; }
            """
    )]
    [InlineData(
        """
            class C { const string BookingLink = "https://calendly.com/rufwerk";
                string Html => "<a href=\"https://calendly.com/rufwerk\">Termin</a>"; }
            """
    )]
    [InlineData("""class C { object M() => Microsoft.AspNetCore.Http.Results.Redirect("https://www.paypal.com/pay"); }""")]
    [InlineData("""class C { System.Xml.Linq.XNamespace N = "https://api.openai.com/schema"; /* https://api.openai.com */ }""")]
    [InlineData("""class C { string M() => nameof(C) + "OpenAI at api.openai.com"; string Text = "api.openai.com"; }""")]
    [InlineData(
        """
            class C { string M() => "https://openai.com.evil.example"; string N() => "https://notopenai.com";
                string O() => "https://"; string P() => "https://[::1]/"; string Q() => "https://@:80/x"; }
            """
    )]
    public Task Is_silent_on_code_that_sends_nothing_and_on_disclosed_recipients(string code) =>
        Run(code).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_mailbox_at_a_provider_does_not_make_the_host_the_controllers_own() =>
        AnalyzerRun
            .Create(
                new UndisclosedHostAnalyzer(),
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk", Email = "rufwerk@gmail.com")]
                class C { object M() => new System.Net.Mail.SmtpClient([|"smtp.gmail.com"|], 587); }
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_in_test_projects()
    {
        var run = Run("""class C { Task M(HttpClient client) => client.GetAsync("https://api.openai.com"); }""");
        return (run with { Code = run.Code.WithProperty("IsTestProject", "true") }).VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Recognizes_hosts_that_the_project_declares() =>
        Run(
                """
                [assembly: KnownProcessor("Sprechwerk", Hosts = new[] { "*.sprechwerk.example" })]
                class C { Task M(HttpClient client) => client.GetAsync([|"https://api.sprechwerk.example"|]); }
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""{ "OpenAI": { "BaseUrl": "[|https://api.openai.com|]" } }""")]
    [InlineData("""{ "Smtp": { "Host": "[|smtp.sendgrid.net|]", "Port": 587 } }""")]
    [InlineData("""{ "ConnectionStrings": { "Cache": "[|shop.redis.cache.windows.net:6380,password=secret,ssl=True|]" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Default": "[|Server=tcp:shop.database.windows.net;Password=secret|]" } }""")]
    [InlineData("{ /* comment */ \"A\": [ \"x\", \"[|https:\\/\\/api.openai.com|]\", ], // more\n\"B\": 1, }")]
    [InlineData("""{ "A": "[|https://api.openai.com|]" """)]
    public Task Reports_hosts_in_settings(string json) => VerifyAsync("appsettings.Production.json", json);

    [Theory]
    [InlineData("appsettings.json", "{ // \"A\": \"https://api.openai.com\"\n}")]
    [InlineData(
        "appsettings.json",
        """
            { "AllowedHosts": "api.openai.com", "Cors": { "Origins": [ "https://app.posthog.com" ]
                }, "$schema": "https://api.openai.com/schema", "Https://api.openai.com": 1,
                "Text": "see https://api.openai.com" }
            """
    )]
    [InlineData("package.json", """{ "A": "https://api.openai.com" }""")]
    public Task Is_silent_on_other_settings(string name, string json) => VerifyAsync(name, json);

    [Theory]
    [InlineData("""<script src="[|https://www.googletagmanager.com/gtag/js?id=G-1|]"></script>""")]
    [InlineData("""<script async src='[|//www.googletagmanager.com/gtag/js|]'></script>""")]
    [InlineData("""<IMG SRC=[|https://www.google-analytics.com/collect|]>""")]
    [InlineData("""<img srcset="/a.png 1x, [|https://cdn.jsdelivr.net/b.png|] 2x" alt="">""")]
    [InlineData("""<iframe title="Termin" src="[|https://calendly.com/rufwerk|]"></iframe>""")]
    [InlineData("""<link rel="preload stylesheet" href="[|https://fonts.googleapis.com/css2?family=Inter&amp;display=swap|]">""")]
    [InlineData("""<link href="[|https://fonts.gstatic.com|]" rel="preconnect" crossorigin>""")]
    [InlineData("""<form method="post" action="[|https://api.mailjet.com/subscribe|]"></form>""")]
    [InlineData("""<video poster="[|https://cdn.jsdelivr.net/p.jpg|]"></video>""")]
    [InlineData("""<style>@import url("[|https://fonts.googleapis.com/css|]"); body { color: red }</style>""")]
    [InlineData("""<div style="background: url([|https://cdn.jsdelivr.net/b.png|])">x</div>""")]
    [InlineData("""<script>fetch("[|https://api.openai.com/v1|]")</script>""")]
    [InlineData("""<script type="module">import x from '[|https://cdn.jsdelivr.net/npm/x/+esm|]';</script>""")]
    [InlineData(
        """
            <script>var ga = document.createElement('script');
            ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
            ga.src = '[|//www.google-analytics.com/ga.js|]';</script>
            """
    )]
    [InlineData("""@if (i <count) { <script src="[|https://js.stripe.com/v3|]"></script> }""")]
    public Task Reports_hosts_in_pages(string html) => VerifyAsync("Pages/Shared/_Layout.cshtml", html);

    [Theory]
    [InlineData("""<!-- <script src="https://js.stripe.com/v3"></script> -->""")]
    [InlineData("""@* <script src="https://js.stripe.com/v3"></script> *@""")]
    [InlineData("""<a href="https://calendly.com/rufwerk">Termin</a>""")]
    [InlineData("""<link rel="canonical" href="https://calendly.com/rufwerk"><link rel=alternate href=https://calendly.com/>""")]
    [InlineData("""<script src="/js/site.js"></script><img src="~/logo.png"><script src="@Url.Content("~/x.js")"></script>""")]
    [InlineData("<script>// see \"https://api.openai.com\"\n/* fetch('https://api.openai.com') */</script>")]
    [InlineData(
        """<script type="application/ld+json">{ "@@context": "https://schema.org", "url": "https://calendly.com/rufwerk" }</script>"""
    )]
    [InlineData("""<style>/* @import "https://fonts.googleapis.com/css" */</style>""")]
    [InlineData(
        """<p>Wir nutzen https://api.openai.com nicht. Don't.</p><meta property="og:image" content="https://cdn.jsdelivr.net/x.png">"""
    )]
    public Task Is_silent_on_links_and_comments(string html) => VerifyAsync("Pages/Index.razor", html);

    [Fact]
    public Task Reads_the_code_of_a_Razor_component() =>
        VerifyAsync(
            "Chat.razor",
            """
            <h1>Chat</h1>
            @code {
                // "https://api.twilio.com"
                async Task Ask() => await Http.GetAsync("[|https://api.openai.com/v1|]");
            }
            """
        );

    [Fact]
    public Task Prefers_locations_in_code() =>
        HostRun
            .Create(
                new UndisclosedHostAnalyzer(),
                """class C { Task M(HttpClient client) => client.GetAsync([|"https://api.openai.com"|]); }""",
                new SourceFile(SourceFile.Folder + "Aaa/appsettings.json", """{ "A": "https://api.openai.com" }""")
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Scanning_files_can_be_turned_off()
    {
        var run = HostRun.CreateForFile(
            new UndisclosedHostAnalyzer(),
            "index.html",
            """<script src="https://js.stripe.com/v3"></script>"""
        );
        return (run with { Code = run.Code.WithProperty("PolicyGenScanFiles", "false") }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
    }

    [Fact]
    public Task Diagnostics_in_pages_follow_a_global_config()
    {
        var run = HostRun.CreateForFile(
            new UndisclosedHostAnalyzer(),
            "index.html",
            """<script src="[|https://js.stripe.com/v3|]"></script>"""
        );
        return (run.WithGlobalConfig("dotnet_diagnostic.PG0022.severity = error") with { Severity = DiagnosticSeverity.Error }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
    }

    private static AnalyzerRun Run(string code) => HostRun.Create(new UndisclosedHostAnalyzer(), code);

    private static Task VerifyAsync(string name, string text) =>
        HostRun.CreateForFile(new UndisclosedHostAnalyzer(), name, text).VerifyAsync(TestContext.Current.CancellationToken);
}
