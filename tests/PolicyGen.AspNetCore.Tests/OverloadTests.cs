using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>
/// <c>MapPrivacyPolicy(pattern)</c> is the generated method where there is a policy, and an error that says what to add
/// where there is none: of two candidates that fit alike, the one without omitted optional arguments is better.
/// </summary>
public sealed class OverloadTests
{
    private const string Calls = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        var app = WebApplication.Create(args);
        app.MapPrivacyPolicy("/application");
        app.MapGroup("/g").MapPrivacyPolicy("/group");
        ((IEndpointRouteBuilder)app).MapPrivacyPolicy("/interface");
        app.MapPrivacyPolicy(pattern: "/named");
        app.MapPrivacyPolicy("/options", options => options.Language = "de");
        app.MapPrivacyPolicy("/method", Configure);

        static void Configure(PrivacyPolicyOptions options) => options.IncludeStyle = false;
        """;

    private const string Generated = """
        namespace Microsoft.AspNetCore.Builder
        {
            internal static class PrivacyPolicyGenerated
            {
                public static IEndpointConventionBuilder MapPrivacyPolicy(
                        this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints,
                        string pattern) =>
                    endpoints.MapPrivacyPolicy(pattern, default(PolicyGen.Model.PolicyPages)!);

                public static IEndpointConventionBuilder MapPrivacyPolicy(
                        this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints,
                        string pattern, System.Action<PrivacyPolicyOptions> configure) =>
                    endpoints.MapPrivacyPolicy(pattern, default(PolicyGen.Model.PolicyPages)!, configure);
            }
        }
        """;

    /// <summary>The frameworks and the assemblies of this test, but for the test itself.</summary>
    private static readonly List<PortableExecutableReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path != typeof(OverloadTests).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<LanguageVersion> Versions =>
        [LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Latest, LanguageVersion.Preview];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_generated_method_is_preferred(LanguageVersion version)
    {
        var compilation = Compile(version, Calls, Generated);
        Assert.Empty(GetErrors(compilation));
        Assert.Equal(Enumerable.Repeat("PrivacyPolicyGenerated", 6), GetCalledMethods(compilation));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Without_the_generated_method_every_call_is_an_error_that_says_what_to_add(LanguageVersion version)
    {
        var errors = GetErrors(Compile(version, Calls)).ToList();
        Assert.Equal(6, errors.Count);
        Assert.All(
            errors,
            error =>
            {
                Assert.Equal("PG0054", error.Id);
                var message = error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
                Assert.Contains(
                    "[assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")]",
                    message,
                    StringComparison.Ordinal
                );
                Assert.Contains("[assembly: DataController(", message, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Pages_can_be_passed_explicitly(LanguageVersion version)
    {
        const string call = """
            using Microsoft.AspNetCore.Builder;
            var app = WebApplication.Create(args);
            app.MapPrivacyPolicy("/given", default(PolicyGen.Model.PolicyPages)!);
            app.MapPrivacyPolicy("/given", default(PolicyGen.Model.PolicyPages)!, options => options.MapSuffixes = false);
            """;
        Assert.Empty(GetErrors(Compile(version, call)));
        Assert.Empty(GetErrors(Compile(version, call, Generated)));
    }

    /// <summary>What the message says to add is C# that compiles.</summary>
    [Fact]
    public void The_suggested_code_compiles()
    {
        var message = GetErrors(Compile(LanguageVersion.Latest, Calls))
            .First()
            .GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var advice = System.Text.RegularExpressions.Regex.Matches(message, @"\[assembly: .*?\)\]").Select(match => match.Value);
        Assert.Empty(
            GetErrors(Compile(LanguageVersion.Latest, "using PolicyGen;\n" + string.Join('\n', advice) + "\nSystem.Console.WriteLine();"))
        );
    }

    private static IEnumerable<Diagnostic> GetErrors(CSharpCompilation compilation) =>
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string?> GetCalledMethods(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return from invocation in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
            let method = model.GetSymbolInfo(invocation).Symbol
            where method?.Name == "MapPrivacyPolicy"
            select method.ContainingType.Name;
    }

    private static CSharpCompilation Compile(LanguageVersion version, params string[] sources)
    {
        var options = new CSharpParseOptions(version);
        return CSharpCompilation.Create(
            "App",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        );
    }
}
