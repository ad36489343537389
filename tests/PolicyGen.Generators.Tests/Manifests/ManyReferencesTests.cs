using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>A reference that did not change is not read again, however many there are.</summary>
public sealed class ManyReferencesTests
{
    private static readonly MetadataReference s_corlib = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    private static readonly MetadataReference s_calls = Projects.BuildLibrary("Calls", Projects.Calls).ToReference();

    private static readonly MetadataReference s_logs = Projects.BuildLibrary("Logs", Projects.Logs).ToReference();

    private static readonly CodeUnderTest s_code = CodeUnderTest
        .Create(Projects.Root, "public class Other { public int Two() => 2; }")
        .WithReferences([s_calls, s_logs, .. Enumerable.Range(0, 300).Select(CreatePlainLibrary)]);

    [Fact]
    public void An_edit_reads_no_reference()
    {
        var before = GeneratorRun.Execute(s_code);
        var edited = new Edit("File1.cs", "=> 2", "=> 1 + 1").Apply(s_code);
        var reasons = before.RunAgain(edited);

        Assert.Equal(
            [StepReasons.Same, StepReasons.Same, StepReasons.Same, StepReasons.Same],
            new[]
            {
                TrackingNames.ReferencedManifests,
                TrackingNames.ImportedManifests,
                TrackingNames.ImportedProcessings,
                StepReasons.Output,
            }.Select(step => reasons[step])
        );
        var (old, now) = (ReferencedManifests.Read(before.Input), ReferencedManifests.Read(edited.Compile()));
        Assert.Equal(["Calls", "Logs"], old.Select(manifest => manifest.Assembly));
        Assert.All(old.Zip(now), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Only_a_reference_with_a_new_version_is_read_again()
    {
        var newer = s_code with
        {
            References = s_code.References.Replace(
                s_logs,
                Projects.BuildLibrary("Logs", Projects.Logs.Replace("Days = 7", "Days = 8", StringComparison.Ordinal)).ToReference()
            ),
        };
        var (old, now) = (ReferencedManifests.Read(s_code.Compile()), ReferencedManifests.Read(newer.Compile()));

        Assert.Same(old[0], now[0]);
        Assert.NotEqual(old[1], now[1]);
    }

    [Fact]
    public void A_reference_is_not_read_again_when_its_own_references_change()
    {
        var lower = CreatePlainLibrary(0);
        var upper = Projects.BuildLibrary("Upper", Projects.Logs + "\npublic class Upper : Thing0;", lower).ToReference();
        var code = CodeUnderTest.Create(Projects.Root).WithReferences(lower, upper);
        var newer = CodeUnderTest.Create(Projects.Root).WithReferences(CreatePlainLibrary(0), upper);

        Assert.Same(Assert.Single(ReferencedManifests.Read(code.Compile())), Assert.Single(ReferencedManifests.Read(newer.Compile())));
    }

    private static MetadataReference CreatePlainLibrary(int number)
    {
        using var stream = new MemoryStream();
        var library = CSharpCompilation.Create(
            "Plain" + number,
            [CSharpSyntaxTree.ParseText($"public class Thing{number};")],
            [s_corlib],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
