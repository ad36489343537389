using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class CompilerTooOldTests
{
    private const string Root =
        "using PolicyGen;\n[assembly: PrivacyPolicy(Languages = \"de\")]\n[assembly: DataController(\"Rufwerk GmbH\")]";

    [Fact]
    public Task Is_an_error_for_a_root_below_CSharp_11() =>
        VerifyAsync(
            Root.Replace("PrivacyPolicy(Languages = \"de\")", "[|PrivacyPolicy(Languages = \"de\")|]", StringComparison.Ordinal),
            LanguageVersion.CSharp10,
            DiagnosticSeverity.Error,
            "The pages of the policy need C# 11, but this project is compiled as C# 10.0. Set "
                + "<LangVersion>latest</LangVersion> or remove it."
        );

    [Theory]
    [InlineData(Root, LanguageVersion.CSharp11)]
    [InlineData("[PolicyGen.Retention(Days = 1)] class Log { }", LanguageVersion.CSharp9)]
    [InlineData("class Log { }", LanguageVersion.CSharp7_3)]
    public Task Is_silent_when_the_language_version_suffices(string source, LanguageVersion version) =>
        Run(source, version).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_a_warning_for_a_library_below_CSharp_9() =>
        VerifyAsync(
            "using PolicyGen;\n[assembly: [|SecurityMeasure(Measures.EncryptionInTransit)|]]\n[Retention(Days = 1)] class Log { }",
            LanguageVersion.CSharp7_3,
            DiagnosticSeverity.Warning,
            "The typed members of the policy need C# 9, but this project is compiled as C# 7.3. Set <LangVersion>latest</LangVersion>."
        );

    private static Task VerifyAsync(string source, LanguageVersion version, DiagnosticSeverity severity, string message) =>
        (Run(source, version) with { Messages = [message], Severity = severity }).VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string source, LanguageVersion version) =>
        AnalyzerRun.Create(
            new CompilerTooOldAnalyzer(),
            new CodeUnderTest { Sources = [.. SourceFile.CreateNumbered([source])], LanguageVersion = version }
        );
}
