namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UndisclosedLibraryTests
{
    [Fact]
    public Task Adds_the_recipient_on_the_assembly()
    {
        var sdk = new CodeUnderTest
        {
            Sources = [new SourceFile(SourceFile.Folder + "Sdk.cs", "namespace Rufnetz { public class CallClient { } }")],
            AssemblyName = "Rufnetz.Client",
            References = [],
        }.ToReference();
        var tools = new CodeUnderTest
        {
            Sources =
            [
                new SourceFile(SourceFile.Folder + "Tools.cs", "public class Tools { public object Client => new Rufnetz.CallClient(); }"),
            ],
            AssemblyName = "CallTools",
            References = [sdk],
        }.ToReference();
        var run = CodeFixRun.Create(new UndisclosedLibraryAnalyzer(), new UndisclosedLibraryCodeFix(), CreateText("[|", "|]", ""));
        return (run with { Code = run.Code.WithReferences(sdk, tools) }).VerifyAsync(
            CreateText(
                "",
                "",
                """

                [assembly: Processor("Rufnetz", Country = Countries.DE)]

                """
            )
        );
    }

    private static string CreateText(string open, string close, string rest) =>
        $"""
            [assembly: {open}PrivacyPolicy(Languages = "de", AsOf = "2026-11-01"){close}]
            [assembly: KnownProcessor("Rufnetz", Assemblies = new[] {"{"} "Rufnetz.Client" {"}"}, Country = "DE")]
            """ + rest;
}
