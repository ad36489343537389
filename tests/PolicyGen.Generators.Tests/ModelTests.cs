using Microsoft.CodeAnalysis;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests;

/// <summary>What leaves the compiler is compared by value and holds nothing of the compiler.</summary>
public sealed class ModelTests
{
    private static bool IsOfTheCompiler(object value) =>
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
    public void Nothing_of_the_compiler_is_reachable_from_a_step()
    {
        var run = GeneratorRun.Of(SamplePolicy.Code);

        foreach (var name in GeneratorRun.TrackingNames)
        {
            foreach (var output in run.Result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Assert.Null(ObjectGraph.Find(output.Value, IsOfTheCompiler));
            }
        }
    }

    [Fact]
    public void The_walk_finds_what_it_looks_for()
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
                    ObjectGraph.Find(new Holder<ValueList<Holder<object>>>(ValueList.Of(new Holder<object>(value))), IsOfTheCompiler)
                )
        );
        Assert.NotNull(ObjectGraph.Find((Func<string>)(() => symbol.Name), IsOfTheCompiler));
        Assert.NotNull(ObjectGraph.Find(KeyValuePair.Create(1, (2, new Dictionary<string, object> { ["a"] = symbol })), IsOfTheCompiler));
        Assert.Null(ObjectGraph.Find(new Holder<string>("a"), IsOfTheCompiler));
    }

    [Fact]
    public void The_same_source_twice_gives_equal_models_that_are_not_the_same()
    {
        var (first, second) = (GeneratorRun.Of(SamplePolicy.Code), GeneratorRun.Of(SamplePolicy.Code));

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
    public void Another_source_gives_another_model() =>
        Assert.NotEqual(
            GeneratorRun.Of(SamplePolicy.Code).Policy(),
            GeneratorRun.Of(new Edit("CallRecord.cs", "Months = 6", "Months = 7").Apply(SamplePolicy.Code)).Policy()
        );

    [Fact]
    public void The_compiled_document_is_the_model()
    {
        var run = GeneratorRun.Of(SamplePolicy.Code);
        using var policy = run.Load();

        Assert.Equal(StructuralDump.Of(run.Document()), StructuralDump.Of(policy.Document));
    }

    [Fact]
    public void The_dump_tells_models_apart()
    {
        var document = GeneratorRun.Of(SamplePolicy.Code).Document();

        Assert.NotEqual(StructuralDump.Of(document), StructuralDump.Of(document with { Version = "2" }));
        Assert.NotEqual(StructuralDump.Of(document), StructuralDump.Of(document with { Recipients = ValueList<Recipient>.Empty }));
        Assert.Contains(".Retentions[0].Period.Months = 6", StructuralDump.Of(document), StringComparison.Ordinal);
    }

    private sealed record Holder<T>(T Value);
}
