using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.Generators.Tests;

/// <summary>What a project gets: root, library or neither, with old and new compilers.</summary>
public sealed class ProjectKindTests
{
    private const string Root =
        "[assembly: PrivacyPolicy(Languages = \"de\")]\n[assembly: DataController(\"Rufwerk GmbH\", Country = \"DE\")]\n";

    private const string Library = """
        using PolicyGen;

        namespace App
        {
            [DataProcessing("Anrufe")]
            [Processor("Twilio", Country = "US", Mechanism = "DPF")]
            [Retention(Months = 6)]
            public class Caller
            {
                [DataItem("Rufnummer")]
                public string Number { get; set; }
            }
        }
        """;

    /// <summary>What the endpoint of PolicyGen.AspNetCore looks like to the generator.</summary>
    private const string Endpoint = """
        namespace Microsoft.AspNetCore.Routing { public interface IEndpointRouteBuilder { } }
        namespace Microsoft.AspNetCore.Builder
        {
            public interface IEndpointConventionBuilder { }
            public class PrivacyPolicyOptions { }
            public static class PrivacyPolicyEndpointRouteBuilderExtensions
            {
                public static IEndpointConventionBuilder MapPrivacyPolicy(
                        this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints,
                        string pattern, PolicyGen.Model.PolicyPages pages) => null;
                public static IEndpointConventionBuilder MapPrivacyPolicy(
                        this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints,
                        string pattern, PolicyGen.Model.PolicyPages pages, System.Action<PrivacyPolicyOptions> configure) => null;
            }
        }
        """;

    [Fact]
    public void A_library_gets_typed_members_but_no_document_or_page()
    {
        var run = GeneratorRun.Execute(CreateOldCode(Library, LanguageVersion.Latest));

        Assert.Equal(
            ["PrivacyPolicy.Manifest.g.cs", "PrivacyPolicy.Processings.g.cs", "PrivacyPolicy.Recipients.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal)
        );
        using var policy = run.Load();
        Assert.Equal(["Caller"], policy.GetMembers("Processings"));
        Assert.Equal(["Twilio"], policy.GetMembers("Processors"));
        Assert.Null(policy.Type.GetProperty("Document"));
    }

    [Theory]
    [InlineData("namespace App; public class Nothing;")]
    [InlineData("")]
    [InlineData(
        "[NotPersonalData(\"Maschinendaten\")] public class Machine { [NotPersonalData(\"Zähler\")] public int Count { get; set; } }"
    )]
    [InlineData("public class Unmarked { [DataItem(\"Name\")] public string Name { get; set; } = \"\"; }")]
    public void A_project_that_declares_nothing_gets_nothing(string text) => Assert.Empty(GeneratorRun.Execute(text).Files);

    [Fact]
    public void A_project_without_PolicyGen_gets_nothing() =>
        Assert.Empty(
            GeneratorRun
                .Execute(
                    new CodeUnderTest { Sources = [new SourceFile("/src/A.cs", "namespace App; public class Nothing;")], References = [] }
                )
                .Files
        );

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, 1)]
    [InlineData(LanguageVersion.CSharp8, 1)]
    [InlineData(LanguageVersion.CSharp9, 3)]
    [InlineData(LanguageVersion.CSharp10, 3)]
    [InlineData(LanguageVersion.CSharp11, 3)]
    [InlineData(LanguageVersion.Preview, 3)]
    public void A_library_with_an_old_language_version_gets_only_files_that_compile(LanguageVersion version, int files)
    {
        Assert.Equal(files, GeneratorRun.Execute(CreateOldCode(Library, version)).Files.Count);
        Assert.Equal(
            files,
            GeneratorRun.Execute(CreateOldCode(Library, version) with { References = [References.PolicyGenNetStandard] }).Files.Count
        );
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false, false)]
    [InlineData(LanguageVersion.CSharp8, false, false)]
    [InlineData(LanguageVersion.CSharp9, true, false)]
    [InlineData(LanguageVersion.CSharp10, true, false)]
    [InlineData(LanguageVersion.CSharp11, true, true)]
    [InlineData(LanguageVersion.CSharp13, true, true)]
    public void A_root_with_an_old_language_version_gets_only_code_that_compiles(LanguageVersion version, bool document, bool pages)
    {
        var endpoint = new CodeUnderTest
        {
            Sources = [new SourceFile("/src/Endpoint.cs", Endpoint)],
            AssemblyName = "PolicyGen.AspNetCore",
            Nullable = NullableContextOptions.Disable,
        };
        var run = GeneratorRun.Execute(
            CreateOldCode("using PolicyGen;\n" + Root + Library["using PolicyGen;".Length..], version)
                .WithReferences(endpoint.ToReference())
        );

        Assert.Equal(document, run.Files.ContainsKey("PrivacyPolicy.Document.g.cs"));
        Assert.Equal(pages, run.Files.ContainsKey("PrivacyPolicy.Pages.g.cs"));
        Assert.Equal(!pages, run.Files["PrivacyPolicy.Endpoint.g.cs"].Contains("PG0066", StringComparison.Ordinal));
    }

    [Fact]
    public void A_root_with_the_netstandard_model_gets_no_pages()
    {
        var run = GeneratorRun.Execute(CodeUnderTest.Create(Root) with { References = [References.PolicyGenNetStandard] });

        Assert.True(run.Files.ContainsKey("PrivacyPolicy.Document.g.cs"));
        Assert.False(run.Files.ContainsKey("PrivacyPolicy.Pages.g.cs"));
    }

    [Fact]
    public void Without_the_ASP_NET_Core_package_there_is_no_endpoint() =>
        Assert.False(GeneratorRun.Execute(Root).Files.ContainsKey("PrivacyPolicy.Endpoint.g.cs"));

    [Fact]
    public void A_library_uses_the_language_set_by_the_build()
    {
        var code = CodeUnderTest
            .Create("[DataProcessing(\"Calls\"), Purpose(Purposes.CallAnswering)] public class Caller;")
            .WithProperty("PolicyGenLanguage", "en");

        Assert.Equal(["en"], GeneratorRun.Execute(code).GetDocument().Languages);
    }

    private static CodeUnderTest CreateOldCode(string text, LanguageVersion version) =>
        new()
        {
            Sources = [new SourceFile("/src/A.cs", text)],
            LanguageVersion = version,
            Nullable = NullableContextOptions.Disable,
        };
}
