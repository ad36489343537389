using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>File-local types share a name: each is reported where it stands, and no rule throws.</summary>
public sealed class SameNamedTypesTests
{
    private const string Message =
        "' has no country. Write Country = \"…\", the country in which the entity that receives the data is established.";

    [Fact]
    public Task A_rule_on_the_whole_policy_reports_each_type() =>
        (
            AnalyzerRun.Create(
                new RecipientWithoutCountryAnalyzer(),
                CodeUnderTest.Create(
                    new SourceFile(SourceFile.Folder + "Privacy.cs", RuleRun.Root),
                    new SourceFile(SourceFile.Folder + "A.cs", "[DataProcessing(\"a\"), [|Processor(\"Sendwerk\")|]] file class Logs;"),
                    new SourceFile(
                        SourceFile.Folder + "B.cs",
                        "[DataProcessing(\"b\"), Retention(Days = 1), [|Processor(\"Twilio\")|]] file class Logs;"
                    )
                )
            ) with
            {
                Messages = ["Recipient 'Sendwerk" + Message, "Recipient 'Twilio" + Message],
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_each_type_in_files_with_the_same_name() =>
        (
            AnalyzerRun.Create(
                new RecipientWithoutCountryAnalyzer(),
                CodeUnderTest.Create(
                    new SourceFile(SourceFile.Folder + "Privacy.cs", RuleRun.Root),
                    new SourceFile(SourceFile.Folder + "One/A.cs", "[DataProcessing(\"a\"), [|Processor(\"Sendwerk\")|]] file class Logs;"),
                    new SourceFile(
                        SourceFile.Folder + "Two/A.cs",
                        "[DataProcessing(\"b\"), Retention(Days = 1), [|Processor(\"Twilio\")|]] file class Logs;"
                    )
                )
            ) with
            {
                Messages = ["Recipient 'Sendwerk" + Message, "Recipient 'Twilio" + Message],
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_rule_on_one_processing_reports_each_type() =>
        AnalyzerRun
            .Create(
                new NoPurposeAnalyzer(),
                CodeUnderTest.Create(
                    new SourceFile(SourceFile.Folder + "One/A.cs", "[[|DataProcessing(\"a\")|]] file class Logs;"),
                    new SourceFile(SourceFile.Folder + "Two/A.cs", "[[|DataProcessing(\"b\")|]] file class Logs;")
                )
            )
            .VerifyAsync(TestContext.Current.CancellationToken);
}
