using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Tests;

/// <summary>What declarations depend on is read again, wherever it stands; what they do not depend on is not.</summary>
public sealed class RememberedDeclarationsTests
{
    private static readonly CodeUnderTest s_code = CodeUnderTest.Create(
        """
        [assembly: PrivacyPolicy(Languages = "de")]
        [assembly: DataController(App.Names.Controller, Country = "DE")]
        """,
        """
        namespace App;
        [Verarbeitung(Names.Title), Retention(Months = (int)Periods.Short)]
        [Purpose(nameof(Names.Reason), Basis.Contract)]
        public sealed class Call : Record;
        """,
        """
        namespace App;
        public static class Names
        {
            public const string Title = "Anrufe";
            public const string Controller = "Rufwerk GmbH";
            public const string Reason = "";
            public static readonly string Greeting = "Guten Tag";
            public static int Count() => 1;
        }
        public enum Periods { Short = 6 }
        """,
        """
        namespace App;
        public abstract class Record { [DataItem(DataItems.PhoneNumber)] public string? Caller { get; set; } }
        """,
        "global using Verarbeitung = PolicyGen.DataProcessingAttribute;"
    );

    [Theory]
    [InlineData("File2.cs", "Title = \"Anrufe\"", "Title = \"Verkäufe\"")]
    [InlineData("File2.cs", "Short = 6", "Short = 3")]
    [InlineData("File3.cs", "DataItems.PhoneNumber", "DataItems.EmailAddress")]
    [InlineData("File3.cs", "[DataItem(DataItems.PhoneNumber)] ", "")]
    [InlineData("File1.cs", "nameof(Names.Reason)", "nameof(Names.Greeting)")]
    public void Reads_a_class_again_when_its_dependencies_change(string file, string old, string @new) =>
        Assert.Equal("Modified", new Edit(file, old, @new).Run(s_code)[TrackingNames.TypeDeclarations]);

    [Fact]
    public void Reads_the_assembly_again_when_its_dependencies_change() =>
        Assert.Equal("Modified", new Edit("File2.cs", "Rufwerk GmbH", "Sprechwerk GmbH").Run(s_code)[TrackingNames.AssemblyDeclarations]);

    [Theory]
    [InlineData("File2.cs", "=> 1", "=> 2")]
    [InlineData("File2.cs", "Guten Tag", "Guten Abend")]
    public void Reads_nothing_again_after_any_other_edit(string file, string old, string @new)
    {
        var reasons = new Edit(file, old, @new).Run(s_code);

        Assert.Equal(StepReasons.Same, reasons[TrackingNames.TypeDeclarations]);
        Assert.Equal(StepReasons.Same, reasons[TrackingNames.AssemblyDeclarations]);
        Assert.Equal(StepReasons.Same, reasons[StepReasons.Output]);
    }

    [Fact]
    public void Reads_a_class_again_when_the_alias_of_its_attribute_changes() =>
        Assert.Equal(
            "Modified",
            new Edit("File4.cs", "DataProcessingAttribute", "PurposeAttribute").Run(
                s_code with
                {
                    Sources =
                    [
                        .. s_code.Sources.Where(file => !file.Path.EndsWith("File1.cs", StringComparison.Ordinal)),
                        new SourceFile(
                            SourceFile.Folder + "File1.cs",
                            "namespace App; [Verarbeitung(\"Anrufe\")] public sealed class Call;"
                        ),
                    ],
                }
            )[TrackingNames.TypeDeclarations]
        );

    [Fact]
    public void Reads_everything_again_when_a_reference_changes() =>
        Assert.Equal(
            "Modified",
            GeneratorRun
                .Execute(
                    CodeUnderTest.Create("[DataProcessing(Lib.Names.Title)] public class Call;").WithReferences(CreateLibrary("Anrufe"))
                )
                .RunAgain(
                    CodeUnderTest.Create("[DataProcessing(Lib.Names.Title)] public class Call;").WithReferences(CreateLibrary("Verkäufe"))
                )[TrackingNames.TypeDeclarations]
        );

    private static Microsoft.CodeAnalysis.MetadataReference CreateLibrary(string title) =>
        (
            CodeUnderTest.Create($"namespace Lib; public static class Names {{ public const string Title = \"{title}\"; }}") with
            {
                AssemblyName = "Lib",
            }
        ).ToReference();
}
