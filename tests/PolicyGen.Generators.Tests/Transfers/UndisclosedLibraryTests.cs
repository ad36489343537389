using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UndisclosedLibraryTests
{
    private const string Root = """
        [assembly: [|PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|]]

        """;

    private static readonly MetadataReference s_tools = CreateLibrary("CallTools", withPolicyGen: false);

    [Fact]
    public Task Reports_a_library_that_uses_a_service() =>
        (
            Run(Root, s_tools) with
            {
                Messages =
                [
                    "The referenced assembly 'CallTools' uses OpenAI, which sends data to OpenAI, and no [Processor] or "
                        + "[Recipient] discloses it. Add [assembly: Processor(\"OpenAI\")], or annotate 'CallTools' with "
                        + "PolicyGen.",
                ],
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_when_the_recipient_is_disclosed() =>
        Run(RuleRun.Root + """[assembly: Processor("OpenAI")]""", s_tools).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_on_a_library_with_its_own_declarations() =>
        Run(RuleRun.Root, CreateLibrary("CallTools", withPolicyGen: true)).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_in_a_project_that_is_not_a_root() => Run("class C;", s_tools).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_silent_on_the_client_library_of_the_service() =>
        Run(RuleRun.Root, Sdks.OpenAI).VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun Run(string source, params MetadataReference[] references) =>
        AnalyzerRun.Create(new UndisclosedLibraryAnalyzer(), CodeUnderTest.Create(source).WithReferences(references));

    private static MetadataReference CreateLibrary(string name, bool withPolicyGen) =>
        new CodeUnderTest
        {
            Sources =
            [
                new SourceFile(
                    SourceFile.Folder + "Tools.cs",
                    (withPolicyGen ? """[PolicyGen.Processor("OpenAI")] """ : "")
                        + """public class Tools { public object Client => new OpenAI.OpenAIClient("key"); }"""
                ),
            ],
            AssemblyName = name,
            References = withPolicyGen ? [References.PolicyGen, Sdks.OpenAI] : [Sdks.OpenAI],
        }.ToReference();
}
