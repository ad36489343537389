using Microsoft.CodeAnalysis;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

/// <summary>What leaves the compiler is compared by value and holds nothing of the compiler.</summary>
public sealed class ModelTests
{
    private static bool IsCompilerObject(object value) =>
        value
            is ISymbol
                or SyntaxNode
                or SyntaxTree
                or SyntaxReference
                or Location
                or Compilation
                or SemanticModel
                or AttributeData
                or TypedConstant
                or SyntaxToken;

    [Fact]
    public void No_compiler_object_is_reachable_from_a_step()
    {
        var run = GeneratorRun.Execute(SamplePolicy.Code);

        foreach (var name in GeneratorRun.TrackingNames)
        {
            foreach (var output in run.Result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Assert.Null(ObjectGraph.Find(output.Value, IsCompilerObject));
            }
        }
    }

    [Fact]
    public void The_object_walk_finds_compiler_objects()
    {
        var compilation = SamplePolicy.Code.Compile();
        var symbol = compilation.GetTypeByMetadataName("App.Calls.CallRecord")!;
        object[] hidden =
        [
            symbol,
            symbol.DeclaringSyntaxReferences[0],
            symbol.Locations[0],
            compilation,
            compilation.SyntaxTrees[0],
            compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken),
            symbol.GetAttributes()[0],
        ];

        Assert.All(
            hidden,
            value =>
                Assert.NotNull(
                    ObjectGraph.Find(new Holder<ValueList<Holder<object>>>(ValueList.Create(new Holder<object>(value))), IsCompilerObject)
                )
        );
        Assert.NotNull(ObjectGraph.Find((Func<string>)(() => symbol.Name), IsCompilerObject));
        Assert.NotNull(ObjectGraph.Find(KeyValuePair.Create(1, (2, new Dictionary<string, object> { ["a"] = symbol })), IsCompilerObject));
        Assert.Null(ObjectGraph.Find(new Holder<string>("a"), IsCompilerObject));
    }

    [Fact]
    public void The_same_source_produces_equal_but_distinct_models()
    {
        var (first, second) = (GeneratorRun.Execute(SamplePolicy.Code), GeneratorRun.Execute(SamplePolicy.Code));

        foreach (var name in GeneratorRun.TrackingNames)
        {
            var (left, right) = (Outputs(first, name), Outputs(second, name));
            Assert.Equal(left.Count, right.Count);
            foreach (var (one, other) in left.Zip(right))
            {
                Assert.Equal(one, other);
                Assert.Equal(one?.GetHashCode(), other?.GetHashCode());
                // What a project without annotated references imports is nothing, and always the same nothing.
                if (one is not null && !IsEmptyImport(one))
                    Assert.NotSame(one, other);
            }
        }

        static bool IsEmptyImport(object value) =>
            value
                is ImportedManifests { Parts.Count: 0 }
                    or ValueList<RawManifest> { Count: 0 }
                    or ValueList<ParsedProcessing> { Count: 0 }
                    or ValueList<AcceptedVersion> { Count: 0 }
                    or string;

        static List<object?> Outputs(GeneratorRun run, string name) =>
            [.. run.Result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Value)];
    }

    [Fact]
    public void Different_sources_produce_different_models() =>
        Assert.NotEqual(
            GeneratorRun.Execute(SamplePolicy.Code).FindPolicy(),
            GeneratorRun.Execute(new Edit("CallRecord.cs", "Months = 6", "Months = 7").Apply(SamplePolicy.Code)).FindPolicy()
        );

    [Fact]
    public void The_compiled_document_equals_the_model()
    {
        var run = GeneratorRun.Execute(SamplePolicy.Code);
        using var policy = run.Load();

        Assert.Equal(StructuralDump.Create(run.GetDocument()), StructuralDump.Create(policy.Document));
    }

    [Fact]
    public void The_dump_distinguishes_models()
    {
        var document = GeneratorRun.Execute(SamplePolicy.Code).GetDocument();

        Assert.NotEqual(StructuralDump.Create(document), StructuralDump.Create(document with { Version = "2" }));
        Assert.NotEqual(StructuralDump.Create(document), StructuralDump.Create(document with { Recipients = ValueList<Recipient>.Empty }));
        Assert.Contains(".Retentions[0].Period.Months = 6", StructuralDump.Create(document), StringComparison.Ordinal);
    }

    private sealed record Holder<T>(T Value);
}
