using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests;

/// <summary>
/// Every argument of every attribute with what should not stand there: neither the generator nor a rule throws, what is generated compiles
/// and says
/// what the model says, and the page stays a page.
/// </summary>
public sealed class BadInputTests
{
    private const string Missing = "missing";

    /// <summary>C# expressions for the arguments of type text.</summary>
    public static TheoryData<string> GetBadTexts() =>
        [
            Missing,
            "null!",
            "\"\"",
            "\" \\t \"",
            "\"" + new string('x', 10_000) + "\"",
            "\"</script><script>alert(1)</script>\"",
            "\"--><!--]]>\"",
            "\"&amp;&#0;&lt;\"",
            "\"\\\"'`\"",
            "\"\\\"\\\"\\\"\"",
            "\"\\\"\\\"\\\"\\\"u8;\"",
            "\"a\\\\b\\\\\"",
            "\"a\\nb\\r\\nc\\rd\"",
            "\"a\\u2028b\\u2029c\\u0085d\"",
            "\"\\0\\u0007\\u001B\\u007F\\u009F\"",
            "\"a\\uD800b\"",
            "\"\\uDC00\\uD800\"",
            "\"\\uFFFE\\uFFFF\\uFEFF\"",
            "\"\\u202Egnp.exe\\u202C\\u2066\"",
            "\"{0} {1} {\"",
            "\"*/ // \\n#error x\"",
            "\"Purposes.DoesNotExist\"",
            "\"Statutes.X\"",
            "\"2026-02-31\"",
            "\"javascript:alert(1)\"",
            "\"e\\u0301\\uD83C\\uDF89\"",
            "nameof(System)",
        ];

    [Theory]
    [MemberData(nameof(GetBadTexts))]
    public Task Tolerates_bad_texts_on_classes(string bad) =>
        VerifyAsync(
            WriteClasses(
                property => IsText(property.Type),
                property => property.Type is IArrayTypeSymbol ? $"new string[] {{ \"a\", {bad} }}" : bad,
                bad == Missing
            )
        );

    [Theory]
    [MemberData(nameof(GetBadTexts))]
    public async Task Tolerates_bad_texts_on_the_assembly(string bad)
    {
        var all = PublicApiTests
            .Attributes.Where(type => !type.IsAbstract && PublicApiTests.GetTargets(type).HasFlag(AttributeTargets.Assembly))
            .ToLookup(
                type => type.Name == "PrivacyPolicyAttribute",
                type => $"[assembly: {Write(type, _ => true, WriteBadValue, IsText, bad == Missing)}]\n"
            );
        string WriteBadValue(IPropertySymbol property) => property.Type is IArrayTypeSymbol ? $"new string[] {{ {bad} }}" : bad;
        const string processing = "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = \"US\")] public class Caller;";
        await VerifyAsync("[assembly: PrivacyPolicy(Languages = \"de,en\")]\n" + string.Concat(all[false]) + processing);
        await VerifyAsync(string.Concat(all[true]) + "[assembly: DataController(\"Rufwerk GmbH\")]\n" + processing);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("int.MinValue")]
    [InlineData("int.MaxValue")]
    [InlineData("1 / 0")]
    [InlineData("\"seven\"")]
    public Task Tolerates_bad_numbers(string bad) =>
        VerifyAsync(WriteClasses(property => property.Type.SpecialType == SpecialType.System_Int32, _ => bad, leaveOut: false));

    [Theory]
    [InlineData("({0})99")]
    [InlineData("({0})(-1)")]
    [InlineData("({0})int.MinValue")]
    [InlineData("\"text\"")]
    public Task Tolerates_bad_enumeration_values(string bad) =>
        VerifyAsync(
            WriteClasses(
                IsEnumeration,
                property =>
                    property.Type is IArrayTypeSymbol { ElementType: var item }
                        ? string.Format(null, bad, item.Name)
                        : string.Format(null, bad, property.Type.Name),
                leaveOut: false
            )
        );

    [Theory]
    [InlineData("[assembly: PrivacyPolicy]")]
    [InlineData(
        "[assembly: PrivacyPolicy]\n[assembly: PrivacyPolicy(\"Zwei\")]\n[assembly: "
            + "DataController(\"Eins\")]\n[assembly: DataController(\"Zwei\")]"
    )]
    [InlineData("[assembly: PrivacyPolicy(Languages = \"fr\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = \"de-DE\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = \"\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = \",,\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = \"de,de,en,en\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = \"EN , De\")]")]
    [InlineData("[assembly: PrivacyPolicy(Languages = null)]")]
    [InlineData("[assembly: PrivacyPolicy(Unknown = 1)]")]
    [InlineData("[assembly: PrivacyPolicy(1)]")]
    [InlineData("[assembly: PrivacyPolicy(")]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing(1, 2, 3)] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Purpose(\"a\", new Basis[0])] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Purpose(\"a\", null)] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Purpose(\"a\", (Basis[])null)] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Purpose(text: \"a\", bases: new[] { Basis.Consent, (Basis)77 })] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Purpose(bases: Basis.Consent, text: \"a\")] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing(\"a\"), DataProcessing(\"b\")] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Retention] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Retention(Days = 1, Days = 2)] public class Caller;")]
    [InlineData("[assembly: PrivacyPolicy]\n[Processor(\"a\", Mechanisms = new[] { \"SCC\", null })] public class Caller;")]
    [InlineData(
        "[assembly: PrivacyPolicy]\n[Processor(\"a\"), Recipient(\"A\"), RecipientCategory(\"a \", "
            + "RecipientKind.Customer)] public class Caller;"
    )]
    [InlineData(
        "[assembly: PrivacyPolicy]\n[DataProcessing(\"a\", Id = \"same\")] public class One;\n[DataProcessing(\"b\", Id "
            + "= \"same\")] public class Two;"
    )]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing(\"a\")] public enum Caller { }")]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing(\"a\")] public class Caller : Caller { }")]
    [InlineData("[assembly: PrivacyPolicy]\n[DataProcessing(\"a\")] public class { }")]
    [InlineData(
        "[assembly: PrivacyPolicy]\n[DataProcessing(\"a\")] public class Caller { }\n[DataProcessing(\"b\")] public class Caller { }"
    )]
    [InlineData(
        "[assembly: PrivacyPolicy]\n[assembly: Transfer(\"Nobody\", \"SCC\")]\n[assembly: Translation(\"fr\", \"a\", "
            + "\"b\")]\n[assembly: Translation(\"en\", \"a\", \"b\")]\n[assembly: Translation(\"en\", \"a\", \"c\")]"
    )]
    public Task Tolerates_bad_declarations(string code) => VerifyAsync(code);

    private static async Task VerifyAsync(string code)
    {
        var run = GeneratorRun.Execute(CodeUnderTest.Create(code), inputMayNotCompile: true);
        await AllRules.RequireNoExceptionAsync(run, TestContext.Current.CancellationToken);
        if (run.FindPolicy() is not { IsRoot: true } policy)
            return;
        foreach (var language in policy.Document.Languages)
        {
            var page = Core.Html.HtmlPage.Render(policy.Document, language);
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        }

        if (
            run
                .Output.GetDiagnostics(TestContext.Current.CancellationToken)
                .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        )
            return;
        using var loaded = run.Load((policy.Namespace + "." + policy.TypeName).Replace("@", "", StringComparison.Ordinal));
        Assert.Equal(StructuralDump.Create(policy.Document), StructuralDump.Create(loaded.Document));
        foreach (var language in policy.Document.Languages)
            Assert.Equal(Core.Html.HtmlPage.Render(policy.Document, language), loaded.GetHtml(language));
    }

    /// <summary>A class for each argument of each attribute, with this one bad and the others right.</summary>
    private static string WriteClasses(Func<IPropertySymbol, bool> isBad, Func<IPropertySymbol, string> bad, bool leaveOut)
    {
        var code = new StringBuilder(
            "[assembly: PrivacyPolicy(Languages = \"de,en\")]\n[assembly: DataController(\"Rufwerk GmbH\", Country = \"DE\")]\n"
        );
        foreach (
            var attribute in PublicApiTests.Attributes.Where(type =>
                !type.IsAbstract && PublicApiTests.GetTargets(type).HasFlag(AttributeTargets.Class)
            )
        )
        {
            foreach (var property in PublicApiTests.GetProperties(attribute).Where(isBad))
            {
                var written = Write(attribute, other => SymbolEqualityComparer.Default.Equals(other, property), bad, IsAny, leaveOut);
                code.Append(
                    $"[DataProcessing(\"Titel\"), {written}] public class {attribute.Name}_{property.Name};\n".Replace(
                        "DataProcessing(\"Titel\"), DataProcessing",
                        "DataProcessing",
                        StringComparison.Ordinal
                    )
                );
                if (PublicApiTests.GetTargets(attribute).HasFlag(AttributeTargets.Property))
                {
                    code.Append(
                        null,
                        $"[DataProcessing(\"Titel\")] public class {attribute.Name}_{property.Name}_Member {{ "
                            + $"[DataItem(\"Name\"), {written}] public string A {{ get; set; }} = \"\"; }}\n"
                    );
                }
            }
        }

        return code.ToString();
    }

    private static string Write(
        INamedTypeSymbol attribute,
        Func<IPropertySymbol, bool> isBad,
        Func<IPropertySymbol, string> bad,
        Func<ITypeSymbol, bool> isOfKind,
        bool leaveOut
    )
    {
        var constructor = attribute.InstanceConstructors.MaxBy(candidate => candidate.Parameters.Length)!;
        var arguments = new List<string>();
        foreach (var parameter in constructor.Parameters)
        {
            var property = PublicApiTests
                .GetProperties(attribute)
                .First(candidate => candidate.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (!isBad(property) || !isOfKind(property.Type))
                arguments.Add(GetValidValue(property));
            else if (!leaveOut)
                arguments.Add(bad(property));
        }

        foreach (
            var property in PublicApiTests
                .GetProperties(attribute)
                .Where(property => property.SetMethod is not null && isBad(property) && isOfKind(property.Type))
        )
        {
            if (!leaveOut)
                arguments.Add($"{property.Name} = {bad(property)}");
        }

        return $"{attribute.Name[..^"Attribute".Length]}({string.Join(", ", arguments)})";
    }

    private static string GetValidValue(IPropertySymbol property) =>
        property switch
        {
            { Name: "Language" } => "\"en\"",
            { Name: "Mechanism" } => "\"SCC\"",
            { Type.SpecialType: SpecialType.System_String } => $"\"{property.Name}\"",
            { Type.SpecialType: SpecialType.System_Boolean } => "true",
            { Type.SpecialType: SpecialType.System_Int32 } => "1",
            { Type: IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Enum } } => "Basis.Contract",
            { Type.TypeKind: TypeKind.Enum } => $"({property.Type.Name})0",
            _ => "null!",
        };

    private static bool IsAny(ITypeSymbol type) => true;

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String };

    private static bool IsEnumeration(IPropertySymbol property) =>
        property.Type.TypeKind == TypeKind.Enum || property.Type is IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Enum };
}
