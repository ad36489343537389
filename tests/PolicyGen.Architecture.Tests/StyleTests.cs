using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace PolicyGen.Architecture.Tests;

/// <summary>Rules of style that the formatter does not know.</summary>
public sealed partial class StyleTests
{
    private const int LongestLine = 140;

    private static readonly string[] s_folders = ["src", "tests", "samples", "eng"];

    /// <summary>Inputs of tests: programs as users write them, whose lines the tests point at, and recorded output.</summary>
    private static readonly string[] s_inputs = ["tests/Corpus/", "tests/Fixtures/"];

    private static readonly string[] s_prepositions =
    [
        "Of",
        "In",
        "Is",
        "For",
        "Says",
        "Under",
        "Via",
        "Whole",
        "Own",
        "Beside",
        "At",
        "By",
        "From",
        "On",
        "With",
        "To",
        "Within",
        "Also",
    ];

    private static IEnumerable<string> Files =>
        s_folders
            .SelectMany(Repository.GetSourceFiles)
            .Where(file => !s_inputs.Any(input => file.StartsWith(input, StringComparison.Ordinal)))
            .Where(file => !file.Contains(".verified.", StringComparison.Ordinal));

    [Fact]
    public void Lines_have_at_most_140_characters()
    {
        var tooLong = Files.SelectMany(file =>
            Repository
                .ReadFile(file)
                .Split('\n')
                .Select((line, i) => (Place: $"{file}:{i + 1}", line.TrimEnd('\r').Length))
                .Where(line => line.Length > LongestLine)
                .Select(line => line.Place)
        );

        Report.AssertNone(tooLong);
    }

    [Fact]
    public void Tests_are_named_in_snake_case_with_a_capital_first_letter()
    {
        var methods = Files.Where(file => file.StartsWith("tests/", StringComparison.Ordinal)).SelectMany(FindMethods).Where(IsTest);

        Report.AssertNone(methods.Where(method => !TestName().IsMatch(method.Identifier.Text)).Select(Describe));
    }

    [Fact]
    public void No_method_is_named_with_only_a_preposition_or_an_adverb()
    {
        var methods = Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal)).SelectMany(FindMethods);

        Report.AssertNone(methods.Where(method => s_prepositions.Contains(method.Identifier.Text)).Select(Describe));
    }

    [Fact]
    public void No_two_types_share_a_name()
    {
        var types = SourceGraph
            .Current.Compilation.SyntaxTrees.SelectMany(tree =>
                tree.GetRoot()
                    .DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
                    .OfType<BaseTypeDeclarationSyntax>()
                    .Select(type => (Name: type.Identifier.Text + "`" + CountTypeParameters(type), tree.FilePath))
            )
            .GroupBy(type => type.Name)
            .Where(group => !IsPartial(group.Select(type => type.FilePath)));

        Report.AssertNone(types.Select(group => $"{group.Key}: {string.Join(", ", group.Select(type => type.FilePath))}"));
    }

    private static int CountTypeParameters(BaseTypeDeclarationSyntax type) =>
        type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count } ? count : 0;

    /// <summary>Parts of one type lie side by side: <c>MethodWalk.cs</c>, <c>MethodWalk.Calls.cs</c>.</summary>
    private static bool IsPartial(IEnumerable<string> files) =>
        files.Select(file => file[..(file.LastIndexOf('/') + 1)] + Path.GetFileName(file).Split('.')[0]).Distinct().Count() == 1;

    private static IEnumerable<MethodDeclarationSyntax> FindMethods(string file) =>
        CSharpSyntaxTree.ParseText(Repository.ReadFile(file), path: file).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method
            .AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property");

    private static string Describe(MethodDeclarationSyntax method) => $"{method.SyntaxTree.FilePath}: {method.Identifier.Text}";

    /// <summary>A capital first; names of the program keep their own case.</summary>
    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$")]
    private static partial Regex TestName();
}
