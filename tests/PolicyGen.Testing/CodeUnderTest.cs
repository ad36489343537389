using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Testing;

/// <summary>A project in memory: its files and how it is compiled.</summary>
public sealed record CodeUnderTest
{
    /// <summary>The files.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>The version of C#.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Library or program.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "App";

    /// <summary>Properties of the build, with the prefix <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> BuildProperties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "App");

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files.</summary>
    public IReadOnlyList<SourceFile> ConfigFiles { get; init; } = [];

    /// <summary>Files that are no C#, for the generator.</summary>
    public IReadOnlyList<SourceFile> AdditionalFiles { get; init; } = [];

    /// <summary>PolicyGen.dll and other references besides the framework.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [Testing.References.PolicyGen];

    /// <summary>Whether the compiler checks for null.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>The usings that the SDK adds to every file of a new project.</summary>
    public static SourceFile ImplicitUsings { get; } =
        new(
            SourceFile.Folder + "obj/GlobalUsings.g.cs",
            """
            global using System;
            global using System.Collections.Generic;
            global using System.Linq;
            global using System.Threading.Tasks;
            global using PolicyGen;
            """
        );

    /// <summary>Files with the texts, named <c>File0.cs</c> and so on, and the implicit usings.</summary>
    public static CodeUnderTest Create(params string[] texts) => Create([.. SourceFile.CreateNumbered(texts)]);

    /// <summary>The files and the implicit usings.</summary>
    public static CodeUnderTest Create(params SourceFile[] files) => new() { Sources = [.. files, ImplicitUsings] };

    /// <summary>The same with another root namespace.</summary>
    public CodeUnderTest WithRootNamespace(string value) => WithProperty("RootNamespace", value);

    /// <summary>The same with a property of the build.</summary>
    public CodeUnderTest WithProperty(string name, string value) =>
        this with
        {
            BuildProperties = BuildProperties.SetItem("build_property." + name, value),
        };

    /// <summary>The same with further references.</summary>
    public CodeUnderTest WithReferences(params IEnumerable<MetadataReference> references) =>
        this with
        {
            References = References.AddRange(references),
        };

    /// <summary>The same with one file replaced or added.</summary>
    public CodeUnderTest WithFile(SourceFile file) => this with { Sources = [.. Sources.Where(other => other.Path != file.Path), file] };

    internal CSharpParseOptions ParseOptions => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion);

    /// <summary>What analyzers read of the build and of the config files.</summary>
    public AnalyzerOptions AnalyzerOptions => new([], ConfigOptions);

    internal ConfigOptions ConfigOptions => ConfigOptions.Create(BuildProperties, ConfigFiles);

    /// <summary>A compilation that shares nothing with earlier ones but the references.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            AssemblyName,
            Sources.Select(file => Parse(file)),
            [.. Testing.References.Framework, .. References],
            new CSharpCompilationOptions(
                OutputKind,
                nullableContextOptions: LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8
                    ? Nullable
                    : NullableContextOptions.Disable,
                deterministic: true
            ).WithSyntaxTreeOptionsProvider(ConfigOptions.Severities)
        );

    /// <summary>The file as the compiler sees it.</summary>
    internal SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions, file.Path);

    /// <summary>The project as a reference of another, built without a generator.</summary>
    public MetadataReference ToReference() => Emit(Compile());

    internal static MetadataReference Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new HarnessException("The reference does not compile:\n" + string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
