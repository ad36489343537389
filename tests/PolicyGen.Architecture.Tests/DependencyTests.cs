using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Architecture.Tests;

/// <summary>Which folder may know which: the table of CONTRIBUTING.md, and no circles anywhere.</summary>
public sealed class DependencyTests
{
    /// <summary>CS8795: the source generator for regular expressions implements these methods, and does not run here.</summary>
    [Fact]
    public void Every_name_in_the_sources_resolves()
    {
        var errors = SourceGraph
            .Current.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" })
            .Select(diagnostic => diagnostic.ToString());

        Report.AssertNone(errors);
    }

    [Fact]
    public void Folders_have_no_dependency_cycles() =>
        Report.AssertNone(
            SourceGraph
                .FindCircles(SourceGraph.Current.GroupEdges(file => Path.GetDirectoryName(file)!.Replace('\\', '/')))
                .Select(Describe)
        );

    /// <summary>Types that refer to each other by nature, such as the sections of a page, stay few.</summary>
    [Fact]
    public void Cycles_of_files_have_at_most_six_members() =>
        Report.AssertNone(SourceGraph.FindCircles(SourceGraph.Current.Edges).Where(circle => circle.Count > 6).Select(Describe));

    [Fact]
    public void Room_dependencies_match_the_table_in_the_contributing_guide()
    {
        var edges = SourceGraph.Current.GroupEdges(Room.Find);
        var actual = edges.Select(edge => $"{edge.From} knows {edge.To}").ToHashSet();

        var table = Room.ReadTable();
        Assert.Equal(
            Repository.GetSourceFiles("src").Select(Room.Find).Distinct().Order(StringComparer.Ordinal),
            table.Keys.Order(StringComparer.Ordinal)
        );
        var stated = table.SelectMany(row => row.Value.Select(known => $"{row.Key} knows {known}")).ToHashSet();
        Report.AssertNone(actual.Except(stated).Select(edge => edge + ", which the table does not allow"));
        Report.AssertNone(stated.Except(actual).Select(edge => edge + " only in the table"));
    }

    [Fact]
    public void Finds_a_cycle()
    {
        var circles = SourceGraph.FindCircles([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a")]);

        Assert.Equal("a, b, c", Describe(Assert.Single(circles)));
    }

    private static string Describe(IReadOnlyList<string> circle) => string.Join(", ", circle);
}
