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

    public static TheoryData<string> Names => [.. Sealed().Select(type => type.Name)];

    [Fact]
    public void The_page_is_what_the_code_says() => DocsFile.Verify("attributes.md", Page());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_compiles(string name)
    {
        var example = XmlDocs.Example(Sealed().Single(type => type.Name == name));
        Assert.False(string.IsNullOrEmpty(example), $"{name} has no <example>.");
        _ = GeneratorRun.Of(example);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_argument_says_whether_it_is_published(string name) =>
        Assert.All(
            Properties(Sealed().Single(type => type.Name == name)),
            property => Assert.Matches("(Published|Internal)", XmlDocs.Summary(property))
        );

    private static string Page()
    {
        var page = new StringBuilder(Intro).Append("| attribute | on | what |\n| --- | --- | --- |\n");
        page.AppendJoin(
            "",
            Sealed()
                .Select(type => $"| [`[{Short(type)}]`](#{Short(type).ToLowerInvariant()}) | {Targets(type)} | {XmlDocs.Summary(type)} |\n")
        );
        return page.AppendJoin("", Sealed().Select(Section)).ToString();
    }

    private static string Section(INamedTypeSymbol type) =>
        $"\n## {Short(type)}\n\n{XmlDocs.Summary(type)}\n\nOn: {Targets(type)}{(AllowsMultiple(type) ? ", repeatable" : "")}.\n\n```csharp\n{XmlDocs.Example(type)}\n```\n\n"
        + "| argument | type | meaning | |\n| --- | --- | --- | --- |\n"
        + string.Concat(
            Properties(type).Select(property => $"| {Argument(type, property)} | `{Type(property)}` | {Meaning(property)} |\n")
        );

    private static IEnumerable<INamedTypeSymbol> Sealed() =>
        PublicApiTests.Attributes.Where(type => type.IsSealed).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static string Short(INamedTypeSymbol type) => type.Name[..^"Attribute".Length];

    /// <summary>Constructor arguments first, in their order, then the others, those of base attributes last.</summary>
    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var parameters = Constructor(type).Parameters.Select(parameter => parameter.Name).ToList();
        var properties = new List<IPropertySymbol>();
        for (var current = type; current.Name != nameof(Attribute); current = current.BaseType!)
            properties.AddRange(current.GetMembers().OfType<IPropertySymbol>());
        return properties.OrderBy(property =>
            parameters.FindIndex(name => name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) is var index && index < 0
                ? int.MaxValue
                : index
        );
    }

    private static IMethodSymbol Constructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.MaxBy(constructor => constructor.Parameters.Length)!;

    private static string Argument(INamedTypeSymbol type, IPropertySymbol property)
    {
        var isPositional = Constructor(type)
            .Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
        return isPositional ? $"*{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}*" : $"`{property.Name}`";
    }

    private static string Type(IPropertySymbol property) =>
        property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Meaning(IPropertySymbol property)
    {
        var summary = XmlDocs.Summary(property);
        foreach (var visibility in new[] { "Published", "Internal" })
        {
            if (summary.EndsWith($" {visibility}.", StringComparison.Ordinal))
                return $"{summary[..^(visibility.Length + 2)]} | {visibility.ToLowerInvariant()}";
        }

        return $"{summary} | ";
    }

    private static string Targets(INamedTypeSymbol type)
    {
        var targets = (AttributeTargets)(int)Usage(type).ConstructorArguments[0].Value!;
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
        Usage(type).NamedArguments.Any(argument => argument is { Key: "AllowMultiple", Value.Value: true });

    private static AttributeData Usage(INamedTypeSymbol type) =>
        type.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == nameof(AttributeUsageAttribute));
}
