namespace PolicyGen.Generators.Tests;

/// <summary>Names of generated members and classes.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Twilio", "Twilio")]
    [InlineData("Google Cloud Platform", "GoogleCloudPlatform")]
    [InlineData("deepL", "DeepL")]
    [InlineData("class", "Class")]
    [InlineData("event", "Event")]
    [InlineData("1&1", "_11")]
    [InlineData("1&1 IONOS SE", "_11IONOSSE")]
    [InlineData("Müller & Söhne", "MüllerSöhne")]
    [InlineData("ßeta", "ßeta")]
    [InlineData("Mu\u0308ller", "Müller")]
    [InlineData("_intern", "_intern")]
    [InlineData("日本郵便", "日本郵便")]
    [InlineData("Processors", "Processors_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("GetHashCode", "GetHashCode_")]
    public void Creates_an_identifier_for_a_recipient(string name, string expected)
    {
        using var policy = GeneratorRun.Execute(CreatePolicy(name)).Load();

        Assert.Equal([expected], policy.GetMembers("Processors"));
    }

    [Theory]
    [InlineData("🎉")]
    [InlineData("🎉🎊")]
    [InlineData("&&&")]
    [InlineData("\u202E")]
    public void Uses_a_fingerprint_for_a_name_without_letters(string name)
    {
        using var policy = GeneratorRun.Execute(CreatePolicy(name)).Load();

        Assert.Matches("^_[0-9a-f]{6}$", Assert.Single(policy.GetMembers("Processors")));
    }

    [Fact]
    public void Distinguishes_names_with_the_same_identifier_in_any_order()
    {
        Assert.Equal(Sorted("1&1", "11"), Sorted("11", "1&1"));
        // "Mail-Box" and "MailBox" are one recipient: names are compared without punctuation.
        using var policy = GeneratorRun.Execute(CreatePolicy("Ab.C", "Ab_C", "Ab C D")).Load();
        Assert.Equal(policy.GetMembers("Processors").Count, policy.GetMembers("Processors").Distinct().Count());

        static List<string> Sorted(params string[] recipients)
        {
            using var policy = GeneratorRun.Execute(CreatePolicy(recipients)).Load();
            return [.. policy.GetMembers("Processors").Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void Adding_a_recipient_renames_no_other()
    {
        using var before = GeneratorRun.Execute(CreatePolicy("Twilio", "1&1", "Müller")).Load();
        using var after = GeneratorRun.Execute(CreatePolicy("Adyen", "Müller", "Zoom", "Twilio", "1&1")).Load();

        Assert.Subset(after.GetMembers("Processors").ToHashSet(), before.GetMembers("Processors").ToHashSet());
    }

    [Fact]
    public void A_processor_and_a_recipient_can_share_a_name_with_a_processing()
    {
        using var policy = GeneratorRun
            .Execute(
                CreatePolicy("Twilio")
                    + "[assembly: Recipient(\"Post\")]\n[DataProcessing(\"Post\")] public class "
                    + "Post;\n[DataProcessing(\"Twilio\")] public class Twilio;"
            )
            .Load();

        Assert.Equal(["Twilio"], policy.GetMembers("Processors"));
        Assert.Equal(["Post"], policy.GetMembers("Recipients"));
        Assert.Equal(["Post", "Twilio"], policy.GetMembers("Processings"));
    }

    [Theory]
    [InlineData("@class")]
    [InlineData("@record")]
    [InlineData("Processings")]
    [InlineData("PrivacyPolicy")]
    [InlineData("Document")]
    [InlineData("Équipe")]
    [InlineData("PolicyGen")]
    [InlineData("System")]
    public void Creates_an_identifier_for_a_class(string name)
    {
        using var policy = GeneratorRun
            .Execute(CreatePolicy() + $"namespace App.Data {{ [DataProcessing(\"Daten\")] public class {name}; }}")
            .Load();

        Assert.Single(policy.GetMembers("Processings"));
    }

    [Fact]
    public void Qualifies_classes_with_the_same_name_in_two_namespaces()
    {
        var run = GeneratorRun.Execute(
            CreatePolicy()
                + """
                namespace App.Calls { [DataProcessing("Anrufe")] public class Entry; }
                namespace App.Logs { [DataProcessing("Protokolle")] public class Entry; [DataProcessing("Sonstiges")] public class Other; }
                """
        );

        using var policy = run.Load();
        Assert.Equal(["App_Calls_Entry", "App_Logs_Entry", "Other"], policy.GetMembers("Processings").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["app-calls-entry", "app-logs-entry", "other"],
            run.GetDocument().Processings.Select(processing => processing.Id).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("App", "App.PrivacyPolicy")]
    [InlineData("My-App", "My_App.PrivacyPolicy")]
    [InlineData("1App", "_1App.PrivacyPolicy")]
    [InlineData("class", "class.PrivacyPolicy")]
    [InlineData("App.class.record", "App.class.record.PrivacyPolicy")]
    [InlineData("", "PrivacyPolicy")]
    [InlineData(".", "PrivacyPolicy")]
    [InlineData("..App..Web.", "App.Web.PrivacyPolicy")]
    [InlineData("Größe.Maß", "Größe.Maß.PrivacyPolicy")]
    [InlineData("My App", "My_App.PrivacyPolicy")]
    [InlineData("PrivacyPolicy", "PrivacyPolicy.PrivacyPolicy")]
    [InlineData("System", "System.PrivacyPolicy")]
    [InlineData("PolicyGen.Model", "PolicyGen.Model.PrivacyPolicy")]
    [InlineData("Microsoft.AspNetCore", "Microsoft.AspNetCore.PrivacyPolicy")]
    public void Makes_the_root_namespace_valid(string rootNamespace, string typeName)
    {
        using var policy = GeneratorRun
            .Execute(
                CodeUnderTest
                    .Create(CreatePolicy("Twilio") + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\")] public class Caller;")
                    .WithRootNamespace(rootNamespace)
            )
            .Load(typeName);

        Assert.NotNull(policy.Document);
        Assert.StartsWith("<!DOCTYPE html>", policy.GetHtml("de"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("SitePolicy", "SitePolicy")]
    [InlineData("class", "class")]
    [InlineData("record", "record")]
    [InlineData("Erklärung", "Erklärung")]
    [InlineData("1Policy", "PrivacyPolicy")]
    [InlineData("Site Policy", "PrivacyPolicy")]
    [InlineData("Site.Policy", "PrivacyPolicy")]
    [InlineData("", "PrivacyPolicy")]
    [InlineData("Document", "PrivacyPolicy")]
    [InlineData("Processors", "PrivacyPolicy")]
    [InlineData("Recipients", "PrivacyPolicy")]
    [InlineData("Processings", "PrivacyPolicy")]
    [InlineData("Html", "PrivacyPolicy")]
    [InlineData("Pages", "PrivacyPolicy")]
    [InlineData("Prepared", "PrivacyPolicy")]
    [InlineData("ChangeNotice", "PrivacyPolicy")]
    [InlineData("Notices", "PrivacyPolicy")]
    [InlineData("Openings", "PrivacyPolicy")]
    [InlineData("ProcessorList", "PrivacyPolicy")]
    public void The_name_of_the_class_can_be_chosen(string declared, string expected)
    {
        var code = CreatePolicy("Twilio")
            .Replace("Languages = \"de\"", $"Languages = \"de\", TypeName = \"{declared}\"", StringComparison.Ordinal);
        using var policy = GeneratorRun.Execute(code).Load("App." + expected);

        Assert.NotNull(policy.Document);
    }

    [Fact]
    public void Does_not_name_the_class_like_one_of_its_members()
    {
        using var policy = GeneratorRun.Execute(SamplePolicy.Code).Load();
        var members = policy
            .Type.GetMembers(
                System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.NonPublic
                    | System.Reflection.BindingFlags.Static
                    | System.Reflection.BindingFlags.DeclaredOnly
            )
            .Where(member => member is not System.Reflection.MethodBase and not System.Reflection.FieldInfo)
            .Select(member => member.Name);

        foreach (var name in members)
        {
            using var renamed = GeneratorRun
                .Execute(
                    CreatePolicy().Replace("Languages = \"de\"", $"Languages = \"de\", TypeName = \"{name}\"", StringComparison.Ordinal)
                )
                .Load();
            Assert.NotNull(renamed.Document);
        }
    }

    private static string CreatePolicy(params string[] processors) =>
        "[assembly: PrivacyPolicy(Languages = \"de\")]\n[assembly: DataController(\"Rufwerk GmbH\", Country = \"DE\")]\n"
        + string.Concat(processors.Select(name => $"[assembly: Processor(\"{name}\", Country = \"DE\")]\n"));
}
