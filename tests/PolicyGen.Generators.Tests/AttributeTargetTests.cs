using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

/// <summary>Every place where C# lets an attribute stand: none is dropped.</summary>
public sealed class AttributeTargetTests
{
    private const string Root =
        "[assembly: PrivacyPolicy(Languages = \"de\")]\n[assembly: DataController(\"Rufwerk GmbH\", Country = \"DE\")]\n";

    public static TheoryData<string, string> GetForms() =>
        new()
        {
            { "property", "public class Caller { [DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }" },
            {
                "property of its target",
                "public class Caller { [property: DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }"
            },
            {
                "field of an auto-property",
                "public class Caller { [field: DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }"
            },
            { "field", "public class Caller { [DataItem(\"Rufnummer\")] public string Number = \"\"; }" },
            { "field of its target", "public class Caller { [field: DataItem(\"Rufnummer\")] public string Number = \"\"; }" },
            { "static property", "public class Caller { [DataItem(\"Rufnummer\")] public static string Number => \"\"; }" },
            { "private member", "public class Caller { [DataItem(\"Rufnummer\")] private string Number { get; set; } = \"\"; }" },
            { "explicit implementation aside", "public class Caller { [DataItem(\"Rufnummer\")] public virtual string Number => \"\"; }" },
            { "positional record", "public record Caller([DataItem(\"Rufnummer\")] string Number);" },
            { "positional record, property", "public record Caller([property: DataItem(\"Rufnummer\")] string Number);" },
            { "positional record, field", "public record Caller([field: DataItem(\"Rufnummer\")] string Number);" },
            { "positional record, parameter", "public record Caller([param: DataItem(\"Rufnummer\")] string Number);" },
            { "positional record struct", "public record struct Caller([DataItem(\"Rufnummer\")] string Number);" },
            {
                "positional readonly record struct, property",
                "public readonly record struct Caller([property: DataItem(\"Rufnummer\")] string Number);"
            },
            {
                "primary constructor of a class",
                "public class Caller([DataItem(\"Rufnummer\")] string Number) { public override string ToString() => Number; }"
            },
            {
                "primary constructor of a struct",
                "public struct Caller([DataItem(\"Rufnummer\")] string Number) { public override string ToString() => Number; }"
            },
            {
                "parameter of a constructor",
                "public class Caller { public Caller([DataItem(\"Rufnummer\")] string Number) { _ = Number; } }"
            },
            { "struct", "public struct Caller { [DataItem(\"Rufnummer\")] public string Number { get; set; } }" },
            { "interface", "public interface Caller { [DataItem(\"Rufnummer\")] string Number { get; } }" },
            { "generic", "public class Caller<T> where T : class { [DataItem(\"Rufnummer\")] public T? Number { get; set; } }" },
            {
                "alias of the attribute",
                "using Item = PolicyGen.DataItemAttribute;\n{0}public class Caller { [Item(\"Rufnummer\")] public string "
                    + "Number { get; set; } = \"\"; }"
            },
            {
                "full name",
                "public class Caller { [global::PolicyGen.DataItemAttribute(\"Rufnummer\")] public string Number { get; set; } = \"\"; }"
            },
            { "named argument", "public class Caller { [DataItem(label: \"Rufnummer\")] public string Number { get; set; } = \"\"; }" },
            {
                "constant",
                "public static class Words { public const string Number = \"Ruf\" + \"nummer\"; }\n{0}public class "
                    + "Caller { [DataItem(Words.Number)] public string Number { get; set; } = \"\"; }"
            },
            { "keyword", "public class Caller { [DataItem(\"Rufnummer\")] public string @Number { get; set; } = \"\"; }" },
        };

    [Theory]
    [MemberData(nameof(GetForms))]
    public void Reads_an_item_on_every_kind_of_member(string form, string code)
    {
        const string attributes = "[DataProcessing(\"Anrufe\")] ";
        var text = code.Contains("{0}", StringComparison.Ordinal)
            ? code.Replace("{0}", attributes, StringComparison.Ordinal)
            : attributes + code;
        var usings = text.StartsWith("using", StringComparison.Ordinal) ? text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)] : "";
        var processing = GeneratorRun.Execute(usings + Root + text[usings.Length..]).GetSingleProcessing();

        var item = Assert.Single(processing.DataItems);
        Assert.Equal((form, "Rufnummer", "Number"), (form, item.Label["de"], item.Member));
        Assert.Equal("Caller", processing.DeclaringType.Split('<')[0]);
    }

    [Fact]
    public void Reads_a_member_with_attributes_on_all_its_parts_once()
    {
        var processing = GeneratorRun
            .Execute(
                Root
                    + """
                    [DataProcessing("Anrufe")]
                    public record Caller([DataItem("Rufnummer")][property: Retention(Days = 7)][field: Processor("Twilio",
                        Country = "US")] string Number);
                    """
            )
            .GetSingleProcessing();

        Assert.Equal("Number", Assert.Single(processing.DataItems).Member);
        Assert.Equal("Rufnummer", Assert.Single(Assert.Single(processing.Retentions).For)["de"]);
        Assert.Equal("Rufnummer", Assert.Single(Assert.Single(processing.Recipients).Items)["de"]);
    }

    [Fact]
    public void Reads_base_members_last_and_overrides_once()
    {
        var processing = GeneratorRun
            .Execute(
                Root
                    + """
                    public abstract class Person
                    {
                        [DataItem("Name")] public string Name { get; set; } = "";
                        [DataItem("Anschrift")] public virtual string Address { get; set; } = "";
                    }

                    [DataProcessing("Anrufe")]
                    public class Caller : Person
                    {
                        [DataItem("Rufnummer")] public string Number { get; set; } = "";
                        [DataItem("Adresse")] public override string Address { get; set; } = "";
                    }
                    """
            )
            .GetSingleProcessing();

        Assert.Equal(["Rufnummer", "Adresse", "Name"], processing.DataItems.Select(item => item.Label["de"]));
    }

    [Fact]
    public void Reads_base_members_from_another_assembly()
    {
        var library = CodeUnderTest.Create(
            "public abstract class Person { [DataItem(\"Name\")] public string Name { get; set; } = \"\"; }"
        ) with
        {
            AssemblyName = "Library",
        };
        var processing = GeneratorRun
            .Execute(
                CodeUnderTest
                    .Create(
                        Root
                            + "[DataProcessing(\"Anrufe\")] public class Caller : Person { [DataItem(\"Rufnummer\")] "
                            + "public string Number { get; set; } = \"\"; }"
                    )
                    .WithReferences(library.ToReference())
            )
            .GetSingleProcessing();

        Assert.Equal(["Rufnummer", "Name"], processing.DataItems.Select(item => item.Label["de"]));
    }

    [Fact]
    public void Reads_a_constant_from_another_assembly()
    {
        var library = CodeUnderTest.Create("public static class Names { public const string Voice = \"Twilio\"; }") with
        {
            AssemblyName = "Library",
        };
        var run = GeneratorRun.Execute(
            CodeUnderTest
                .Create(Root + "[DataProcessing(\"Anrufe\"), Processor(Names.Voice, Country = \"US\")] public class Caller;")
                .WithReferences(library.ToReference())
        );

        Assert.Equal("Twilio", Assert.Single(run.GetDocument().Recipients).Name.ToString());
    }

    [Fact]
    public void Ignores_a_missing_constant_of_another_generator()
    {
        var run = GeneratorRun.Execute(
            CodeUnderTest.Create(Root + "[DataProcessing(Later.Title)] public class Caller;"),
            inputMayNotCompile: true
        );

        Assert.Equal("Caller", run.GetSingleProcessing().Title["de"]);
    }

    [Theory]
    [InlineData("AiInteraction(AiDisclosure.FirstMessage)")]
    [InlineData("CallRecording(Audio = true)")]
    [InlineData("DataItem(\"Name\")")]
    [InlineData("DataProcessing(\"Titel\")")]
    [InlineData("Deidentified(Deidentification.Anonymized)")]
    [InlineData("LegalBasis(Basis.Consent)")]
    [InlineData("PolicyNote(PolicySection.General, \"Satz.\")")]
    [InlineData("Processor(\"Twilio\")")]
    [InlineData("ProvisionOfData(ProvisionDuty.Voluntary)")]
    [InlineData("Purpose(\"Zweck\")")]
    [InlineData("Recipient(\"Steuerbüro\")")]
    [InlineData("RecipientCategory(\"Behörden\", RecipientKind.PublicAuthority)")]
    [InlineData("Retention(Days = 1)")]
    [InlineData("SecurityMeasure(Measures.AccessControl)")]
    public void Each_attribute_alone_declares_a_processing(string attribute)
    {
        foreach (var kind in new[] { "class", "struct", "interface", "record", "record struct" })
        {
            Assert.Equal(
                "Caller",
                GeneratorRun.Execute($"{Root}[{attribute}] public {kind} Caller {{ }}").GetSingleProcessing().DeclaringType
            );
        }
    }

    [Fact]
    public void NotPersonalData_alone_declares_no_processing() =>
        Assert.Empty(GeneratorRun.Execute(Root + "[NotPersonalData(\"Maschinendaten\")] public class Machine;").GetDocument().Processings);

    [Fact]
    public void Resolves_an_alias() =>
        Assert.Equal(
            "Twilio",
            Assert
                .Single(
                    GeneratorRun
                        .Execute(
                            "using P = PolicyGen.ProcessorAttribute;\n" + Root + "[P(\"Twilio\", Country = \"US\")] public class Caller;"
                        )
                        .GetDocument()
                        .Recipients
                )
                .Name.ToString()
        );

    [Fact]
    public void Resolves_a_global_alias() =>
        Assert.Equal(
            "Twilio",
            Assert
                .Single(
                    GeneratorRun
                        .Execute(
                            "global using P = PolicyGen.ProcessorAttribute;",
                            Root + "[P(\"Twilio\", Country = \"US\")] public class Caller;"
                        )
                        .GetDocument()
                        .Recipients
                )
                .Name.ToString()
        );

    [Fact]
    public void Nested_types_have_full_names()
    {
        var run = GeneratorRun.Execute(
            Root
                + """
                namespace App.Calls
                {
                    public partial class Outer<T>
                    {
                        public struct Middle
                        {
                            [DataProcessing("Anrufe")] private protected_ class Inner;
                        }
                    }
                }
                """.Replace("private protected_", "internal", StringComparison.Ordinal)
        );

        Assert.Equal("App.Calls.Outer<T>.Middle.Inner", run.GetSingleProcessing().DeclaringType);
        using var policy = run.Load();
        Assert.Equal(["Inner"], policy.GetMembers("Processings"));
    }

    [Fact]
    public void Types_that_differ_in_type_parameters_are_distinct()
    {
        var run = GeneratorRun.Execute(
            Root
                + """
                namespace App
                {
                    [DataProcessing("Eins")] public class Box;
                    [DataProcessing("Zwei")] public class Box<T>;
                    [DataProcessing("Drei")] public class Box<T1, T2>;
                }
                """
        );

        Assert.Equal(3, run.GetDocument().Processings.Select(processing => processing.Id).Distinct().Count());
        using var policy = run.Load();
        Assert.Equal(3, policy.GetMembers("Processings").Count);
    }

    [Fact]
    public void File_local_types_with_the_same_name_are_distinct()
    {
        const string text = "namespace App;\n[DataProcessing(\"{0}\"), Retention(Days = 7)] file class Logs;";
        var run = GeneratorRun.Execute(
            Root,
            text.Replace("{0}", "Eins", StringComparison.Ordinal),
            text.Replace("{0}", "Zwei", StringComparison.Ordinal)
        );

        Assert.Equal(["Eins", "Zwei"], run.GetDocument().Processings.Select(processing => processing.Title["de"]));
        Assert.Equal(2, run.GetDocument().Processings.Select(processing => processing.Id).Distinct().Count());
        using var policy = run.Load();
        Assert.Equal(2, policy.GetMembers("Processings").Count);
    }

    [Fact]
    public void File_local_types_with_the_same_name_in_files_with_the_same_name_are_distinct()
    {
        var run = GeneratorRun.Execute(
            CodeUnderTest.Create(
                new SourceFile("/src/Root.cs", Root),
                new SourceFile("/src/a/Logs.cs", "namespace App;\n[DataProcessing(\"Eins\"), Retention(Days = 7)] file class Logs;"),
                new SourceFile("/src/b/Logs.cs", "namespace App;\n[DataProcessing(\"Zwei\"), Retention(Days = 7)] file class Logs;")
            )
        );

        Assert.Equal(2, run.GetDocument().Processings.Select(processing => processing.Id).Distinct().Count());
        using var policy = run.Load();
        Assert.Equal(2, policy.GetMembers("Processings").Count);
    }

    [Fact]
    public void A_file_local_type_has_a_plain_name()
    {
        var run = GeneratorRun.Execute(Root, "namespace App;\n[DataProcessing(\"Eins\"), Retention(Days = 7)] file class Logs;");

        using var policy = run.Load();
        Assert.Equal(["Logs"], policy.GetMembers("Processings"));
        Assert.Equal("logs", run.GetSingleProcessing().Id);
    }

    [Fact]
    public void Parts_of_a_class_form_one_processing_in_any_order_of_files()
    {
        string[] texts =
        [
            Root,
            "namespace App;\n[DataProcessing(\"Anrufe\"), Retention(Days = 7)] public partial class Caller { "
                + "[DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }",
            "namespace App;\n[Purpose(\"Beratung\", Basis.Contract), Retention(Days = 8, For = [\"Protokoll\"])] public "
                + "partial class Caller { [DataItem(\"Name\")] public string Name { get; set; } = \"\"; }",
            "namespace App;\n[Processor(\"Twilio\", Country = \"US\")] public partial class "
                + "Caller;\n[Processor(\"Twilio\", Mechanism = \"DPF\")] public class Other;",
        ];
        var code = CodeUnderTest.Create(texts);
        var expected = GeneratorRun.Execute(code);
        Assert.Equal(
            ["Rufnummer", "Name"],
            expected
                .GetDocument()
                .Processings.Single(processing => processing.DeclaringType == "App.Caller")
                .DataItems.Select(item => item.Label["de"])
        );

        foreach (var order in new int[][] { [4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 3, 0, 2, 4] })
        {
            var shuffled = GeneratorRun.Execute(code with { Sources = [.. order.Select(i => code.Sources[i])] });
            Assert.Equal(expected.Files, shuffled.Files);
        }
    }

    [Fact]
    public void The_path_of_the_checkout_does_not_matter()
    {
        var here = GeneratorRun.Execute(SamplePolicy.Code);
        var there = GeneratorRun.Execute(
            SamplePolicy.Code with
            {
                Sources =
                [
                    .. SamplePolicy.Code.Sources.Select(file => new SourceFile(
                        file.Path.Replace(SourceFile.Folder, "C:\\agent\\_work\\7\\", StringComparison.Ordinal).Replace('/', '\\'),
                        file.Text.ReplaceLineEndings("\r\n")
                    )),
                ],
            }
        );

        Assert.Equal(here.Files, there.Files);
    }

    [Fact]
    public void A_linked_file_counts_once_in_each_project()
    {
        const string shared = "[DataProcessing(\"Anrufe\"), Retention(Days = 7)] public class Caller;";
        var library = GeneratorRun.Execute(CodeUnderTest.Create(shared) with { AssemblyName = "Library" });
        var run = GeneratorRun.Execute(CodeUnderTest.Create(Root, shared).WithReferences(library.ToReference()));

        Assert.Equal("Caller", run.GetSingleProcessing().DeclaringType);
    }

    [Fact]
    public void Ignores_attributes_with_the_same_names_in_other_namespaces() =>
        Assert.Empty(
            GeneratorRun
                .Execute(
                    """
                    namespace Other
                    {
                        public sealed class ProcessorAttribute(string name) : System.Attribute { public string Name => name; }
                        [Processor("Twilio")] public class Caller;
                    }
                    """
                )
                .Files
        );

    [Fact]
    public void Reads_every_kind_of_argument()
    {
        var recipient = Assert.Single(
            GeneratorRun
                .Execute(
                    Root
                        + """
                        [DataProcessing("Anrufe")]
                        [Processor("Twilio", Country = "US", ProcessingCountries = new[] {
                            "IE", "US" }, OtherEntities = ["Twilio Ireland"], ContractOn = "2025-03-01", AlsoController = true,
                            Mechanisms = new string[] { Mechanisms.SCC, "DPF" })]
                        public class Caller;
                        """
                )
                .GetDocument()
                .Recipients
        );

        Assert.Equal(["IE", "US"], recipient.ProcessingCountries.Select(country => country.Code));
        Assert.Equal(["Twilio Ireland"], recipient.OtherEntities);
        Assert.Equal(new PolicyDate(2025, 3, 1), recipient.ContractOn);
        Assert.True(recipient.AlsoController);
        Assert.Equal(2, recipient.Transfers.Count);
    }
}
