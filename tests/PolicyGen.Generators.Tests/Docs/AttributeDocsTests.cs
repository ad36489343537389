using System.Text;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary><c>docs/attributes.md</c> says what the attributes are: it is written from their documentation.</summary>
public sealed class AttributeDocsTests
{
    private const string Intro = """
        # Attributes

        What can be declared, in the namespace `PolicyGen`. Every argument is **published**, so that it stands on the page and in
        the typed model, or **internal**, so that it stands in the typed model alone; attributes stay readable in the assembly
        all the same. Texts are written in the policy's first language and translated once with `[Translation]`; terms of
        the vocabulary come in both languages. This page is written from the documentation of the attributes.

        A processing that no class of the program stands for (files on paper, a camera at the door) is declared on a class
        of its own that holds nothing: `[DataProcessing("Videoüberwachung")] abstract class Cameras;`.


        """;

    public static TheoryData<string> Names => [.. GetSealedAttributes().Select(type => type.Name)];

    [Fact]
    public void The_page_matches_the_code() => DocsFile.Verify("attributes.md", WritePage());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_compiles(string name)
    {
        var example = XmlDocs.FindExample(GetSealedAttributes().Single(type => type.Name == name));
        Assert.False(string.IsNullOrEmpty(example), $"{name} has no <example>.");
        _ = GeneratorRun.Execute(example);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documentation_of_every_argument_says_whether_it_is_published(string name) =>
        Assert.All(
            GetProperties(GetSealedAttributes().Single(type => type.Name == name)),
            property => Assert.Matches("(Published|Internal)", XmlDocs.GetSummary(property))
        );

    private static string WritePage()
    {
        var page = new StringBuilder(Intro).Append("| attribute | on | what |\n| --- | --- | --- |\n");
        page.AppendJoin(
            "",
            GetSealedAttributes()
                .Select(type =>
                    $"| [`[{GetShortName(type)}]`](#{GetShortName(type).ToLowerInvariant()}) | {FormatTargets(type)} | "
                    + $"{XmlDocs.GetSummary(type)} |\n"
                )
        );
        return page.AppendJoin("", GetSealedAttributes().Select(WriteSection)).ToString();
    }

    private static string WriteSection(INamedTypeSymbol type) =>
        $"\n## {GetShortName(type)}\n\n{XmlDocs.GetSummary(type)}\n\nOn: "
        + $"{FormatTargets(type)}{(AllowsMultiple(type) ? ", repeatable" : "")}.\n\n```csharp\n{XmlDocs.FindExample(type)}\n```\n\n"
        + "| argument | type | meaning | |\n| --- | --- | --- | --- |\n"
        + string.Concat(
            GetProperties(type)
                .Select(property => $"| {WriteArgument(type, property)} | `{FormatType(property)}` | {GetMeaning(property)} |\n")
        );

    private static IEnumerable<INamedTypeSymbol> GetSealedAttributes() =>
        PublicApiTests.Attributes.Where(type => type.IsSealed).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static string GetShortName(INamedTypeSymbol type) => type.Name[..^"Attribute".Length];

    /// <summary>Constructor arguments first, in their order, then the others, those of base attributes last.</summary>
    private static IEnumerable<IPropertySymbol> GetProperties(INamedTypeSymbol type)
    {
        var parameters = GetConstructor(type).Parameters.Select(parameter => parameter.Name).ToList();
        var properties = new List<IPropertySymbol>();
        for (var current = type; current.Name != nameof(Attribute); current = current.BaseType!)
            properties.AddRange(current.GetMembers().OfType<IPropertySymbol>());
        return properties.OrderBy(property =>
            parameters.FindIndex(name => name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) is var index && index < 0
                ? int.MaxValue
                : index
        );
    }

    private static IMethodSymbol GetConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.MaxBy(constructor => constructor.Parameters.Length)!;

    private static string WriteArgument(INamedTypeSymbol type, IPropertySymbol property)
    {
        var isPositional = GetConstructor(type)
            .Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
        return isPositional ? $"*{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}*" : $"`{property.Name}`";
    }

    private static string FormatType(IPropertySymbol property) =>
        property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string GetMeaning(IPropertySymbol property)
    {
        var summary = XmlDocs.GetSummary(property);
        foreach (var visibility in new[] { "Published", "Internal" })
        {
            if (summary.EndsWith($" {visibility}.", StringComparison.Ordinal))
                return $"{summary[..^(visibility.Length + 2)]} | {visibility.ToLowerInvariant()}";
        }

        return $"{summary} | ";
    }

    private static string FormatTargets(INamedTypeSymbol type)
    {
        var targets = (AttributeTargets)(int)GetUsage(type).ConstructorArguments[0].Value!;
        var names = new List<string>();
        if (targets.HasFlag(AttributeTargets.Assembly))
            names.Add("assembly");
        if (targets.HasFlag(AttributeTargets.Class))
            names.Add("class");
        if (targets.HasFlag(AttributeTargets.Property))
            names.Add("member");
        return string.Join(", ", names);
    }

    private static bool AllowsMultiple(INamedTypeSymbol type) =>
        GetUsage(type).NamedArguments.Any(argument => argument is { Key: "AllowMultiple", Value.Value: true });

    private static AttributeData GetUsage(INamedTypeSymbol type) =>
        type.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == nameof(AttributeUsageAttribute));
}
