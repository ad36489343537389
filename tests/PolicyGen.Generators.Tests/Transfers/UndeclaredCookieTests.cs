using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UndeclaredCookieTests
{
    private const string Usings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;

        """;

    [Theory]
    [InlineData(
        "response.Cookies.Append([|\"visit\"|], \"1\");",
        "The cookie 'visit' is set here, and no [Cookie] declares it. Add [assembly: Cookie(\"visit\", CookieCategory.…, Session = true)]."
    )]
    [InlineData(
        "response.Cookies.Append([|\"visit\"|], \"1\", new CookieOptions { MaxAge = TimeSpan.FromDays(30) });",
        "The cookie 'visit' is set here for 30 days, and no [Cookie] declares it. Add [assembly: Cookie(\"visit\", "
            + "CookieCategory.…, Days = 30)]."
    )]
    [InlineData(
        "response.Cookies.Append([|\"visit\"|], \"1\", new CookieOptions { Expires = DateTimeOffset.UtcNow.AddMonths(13) });",
        "The cookie 'visit' is set here for 13 months, and no [Cookie] declares it. Add [assembly: Cookie(\"visit\", "
            + "CookieCategory.…, Months = 13)]."
    )]
    [InlineData(
        "var options = new CookieOptions { Expires = DateTime.Now.AddYears(1) }; response.Cookies.Append([|\"visit\"|], \"1\", options);",
        "The cookie 'visit' is set here for 1 year, and no [Cookie] declares it. Add [assembly: Cookie(\"visit\", "
            + "CookieCategory.…, Years = 1)]."
    )]
    [InlineData(
        "var options = new CookieOptions(); options.Secure = true; response.Cookies.Append([|Visit|], \"1\", options);",
        "The cookie 'visit' is set here, and no [Cookie] declares it. Add [assembly: Cookie(\"visit\", CookieCategory.…)]."
    )]
    [InlineData(
        "response.Cookies.Append([|Microsoft.AspNetCore.Localization.CookieRequestCultureProvider.DefaultCookieName|], \"de\");",
        "The cookie '.AspNetCore.Culture' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Culture\", CookieCategory.…, Session = true)]."
    )]
    [InlineData(
        "services.[|AddSession|]();",
        "The cookie '.AspNetCore.Session' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Session\", CookieCategory.…, Session = true)]."
    )]
    [InlineData(
        "services.AddSession(options => { options.Cookie.Name = [|\"session\"|]; options.Cookie.MaxAge = TimeSpan.FromHours(36); });",
        "The cookie 'session' is set here for 2 days, and no [Cookie] declares it. Add [assembly: Cookie(\"session\", "
            + "CookieCategory.…, Days = 2)]."
    )]
    [InlineData(
        "services.[|AddAntiforgery|]();",
        "The cookie '.AspNetCore.Antiforgery.*' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Antiforgery.*\", CookieCategory.…, Session = true)]."
    )]
    [InlineData(
        "services.AddAuthentication().[|AddCookie|]();",
        "The cookie '.AspNetCore.Cookies' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Cookies\", CookieCategory.…)]."
    )]
    [InlineData(
        "services.AddAuthentication().[|AddCookie|](\"Admin\");",
        "The cookie '.AspNetCore.Admin' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Admin\", CookieCategory.…)]."
    )]
    [InlineData(
        "services.[|AddIdentity<Microsoft.AspNetCore.Identity.IdentityUser, Microsoft.AspNetCore.Identity.IdentityRole>|]();",
        "The cookie '.AspNetCore.Identity.Application' is set here, and no [Cookie] declares it. Add [assembly: "
            + "Cookie(\".AspNetCore.Identity.Application\", CookieCategory.…)]."
    )]
    [InlineData(
        "services.AddIdentity<Microsoft.AspNetCore.Identity.IdentityUser, Microsoft.AspNetCore.Identity.IdentityRole>(); "
            + "services.ConfigureApplicationCookie(options => options.Cookie.Name = [|\"login\"|]);",
        "The cookie 'login' is set here, and no [Cookie] declares it. Add [assembly: Cookie(\"login\", CookieCategory.…)]."
    )]
    [InlineData(
        "_ = new CookieBuilder { Name = [|\"built\"|], MaxAge = TimeSpan.FromDays(7) };",
        "The cookie 'built' is set here for 7 days, and no [Cookie] declares it. Add [assembly: Cookie(\"built\", "
            + "CookieCategory.…, Days = 7)]."
    )]
    public Task Reports_an_undeclared_cookie(string body, string message) =>
        (Run(body) with { Messages = [message], Severity = DiagnosticSeverity.Warning }).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("response.Cookies.Append(\"visit\", \"1\");", "Cookie(\"visit\", CookieCategory.Necessary, Session = true)")]
    [InlineData("response.Cookies.Append(\"visit_7\", \"1\");", "Cookie(\"visit_*\", CookieCategory.Necessary, Session = true)")]
    [InlineData("response.Cookies.Append(\"visit_7_x\", \"1\");", "Cookie(\"visit_*_x\", CookieCategory.Necessary, Session = true)")]
    [InlineData("response.Cookies.Append(\"b\", \"1\");", "Cookie(\"a, b\", CookieCategory.Necessary, Session = true)")]
    [InlineData("services.AddAntiforgery();", "Cookie(\".AspNetCore.Antiforgery.*\", CookieCategory.Necessary, Session = true)")]
    [InlineData("services.AddAntiforgery();", "Cookie(\".AspNetCore.Antiforgery\", CookieCategory.Necessary, Session = true)")]
    [InlineData(
        "response.Cookies.Append(\"visit\", \"1\", new CookieOptions { MaxAge = TimeSpan.FromDays(395) });",
        "Cookie(\"visit\", CookieCategory.Necessary, Months = 13)"
    )]
    [InlineData("response.Cookies.Delete(\"visit\");", "Cookie(\"other\", CookieCategory.Necessary, Session = true)")]
    [InlineData(
        "response.Cookies.Append(response.HttpContext.Request.Path, \"1\");",
        "Cookie(\"other\", CookieCategory.Necessary, Session = true)"
    )]
    [InlineData("new List<string>().Append(\"visit\");", "Cookie(\"other\", CookieCategory.Necessary, Session = true)")]
    public Task Is_silent_on_declared_cookies_and_other_code(string body, string declaration) =>
        Run(body, declaration).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(
        "response.Cookies.Append([|\"visit\"|], \"1\", new CookieOptions { MaxAge = TimeSpan.FromDays(30) });",
        "Months = 13",
        "The cookie 'visit' lasts 30 days here, but its [Cookie] states another duration. Correct one of them: Days = 30."
    )]
    [InlineData(
        "response.Cookies.Append([|\"visit\"|], \"1\", new CookieOptions { MaxAge = TimeSpan.FromDays(30) });",
        "Session = true",
        "The cookie 'visit' lasts 30 days here, but its [Cookie] says that it lasts until the browser is closed. Correct "
            + "one of them: Days = 30."
    )]
    public Task Is_info_for_a_different_duration(string body, string duration, string message) =>
        (
            Run(body, $"Cookie(\"visit\", CookieCategory.Necessary, {duration})") with
            {
                Messages = [message],
                Severity = DiagnosticSeverity.Info,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_on_a_cookie_declared_on_a_class() =>
        Run(
                "response.Cookies.Append(\"visit\", \"1\");",
                further: """[Cookie("visit", CookieCategory.Necessary, Session = true)] abstract class Visits;"""
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Reports_a_cookie_once_at_its_first_use()
    {
        var code = Run("response.Cookies.Append(\"visit\", \"1\"); response.Cookies.Append(\"visit\", \"2\");").Code;
        var diagnostic = Assert.Single(
            await code.Compile()
                .WithAnalyzers([new UndeclaredCookieAnalyzer()])
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
        );
        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Fact]
    public Task Is_less_severe_in_a_library() =>
        (
            AnalyzerRun.Create(
                new UndeclaredCookieAnalyzer(),
                CodeUnderTest
                    .Create(Usings + WrapInMethod("response.Cookies.Append([|\"visit\"|], \"1\");"))
                    .WithReferences(References.AspNetCore)
            ) with
            {
                Severity = DiagnosticSeverity.Info,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("response.Cookies.Append();")]
    [InlineData("services.AddSession(o => o.Cookie.Name = );")]
    [InlineData("response.Cookies.Append(\"a\", \"b\", new CookieOptions { MaxAge = });")]
    public async Task Does_not_throw_on_broken_code(string body) =>
        Assert.DoesNotContain(
            await Run(body)
                .Code.Compile()
                .WithAnalyzers([new UndeclaredCookieAnalyzer()])
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "AD0001"
        );

    private static AnalyzerRun Run(string body, string? declaration = null, string further = "") =>
        AnalyzerRun.Create(
            new UndeclaredCookieAnalyzer(),
            CodeUnderTest
                .Create(
                    new SourceFile(
                        SourceFile.Folder + "Privacy.cs",
                        Usings + RuleRun.Root + (declaration is null ? "" : $"[assembly: {declaration}]")
                    ),
                    new SourceFile(SourceFile.Folder + "Code.cs", WrapInMethod(body) + further)
                )
                .WithReferences(References.AspNetCore)
        );

    private static string WrapInMethod(string body) =>
        $$"""
            static class App
            {
                const string Visit = "visit";
                public static void Run(HttpResponse response, IServiceCollection services) { {{body}} }
            }

            """;
}
