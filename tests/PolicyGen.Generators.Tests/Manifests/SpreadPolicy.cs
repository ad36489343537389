using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>The sources of a program, cut up: its types and the recipients on its assembly go to libraries, all else stays.</summary>
internal sealed class SpreadPolicy
{
    private readonly List<string> _parts = [];
    private readonly List<string> _shared = [];
    private readonly List<string> _root = [];

    /// <param name="code">The program.</param>
    /// <param name="left">Name of a type that is left out; null for none.</param>
    public SpreadPolicy(CodeUnderTest code, string? left = null)
    {
        foreach (var file in code.Sources)
        {
            var unit = CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot();
            var usings = string.Concat(unit.Usings.Select(@using => @using.ToString() + "\n"));
            if (unit.Usings.Any(@using => @using.GlobalKeyword != default))
                continue;
            var lists = unit.AttributeLists.ToLookup(list =>
                list.Attributes.All(attribute => attribute.Name.ToString() is "Processor" or "Recipient")
            );
            _parts.AddRange(lists[true].Select(list => usings + list));
            _root.Add(usings + string.Concat(lists[false].Select(list => list.ToString() + "\n")));
            foreach (
                var type in unit.DescendantNodes()
                    .OfType<BaseTypeDeclarationSyntax>()
                    .Where(type => type.Parent is not TypeDeclarationSyntax && type.Identifier.Text != left)
            )
            {
                var space = type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString();
                var text = usings + (space is null ? "" : $"namespace {space};\n") + type;
                (type.AttributeLists.Count > 0 || type.DescendantNodes().OfType<AttributeSyntax>().Any() ? _parts : _shared).Add(text);
            }
        }
    }

    /// <summary>How many libraries there can be at most.</summary>
    public int Parts => _parts.Count;

    /// <summary>The sources in one project.</summary>
    public GeneratorRun BuildInOneProject() => GeneratorRun.Execute(CodeUnderTest.Create([.. _root, .. _shared, .. _parts]));

    /// <summary>
    /// The sources in as many libraries, and a program that references them all. Each references those before it, as its types may.
    /// </summary>
    public GeneratorRun BuildWithLibraries(int libraries)
    {
        // What has constants for all is of all.
        var names = Enumerable.Range(0, libraries).Select(i => "Part" + i).ToList();
        var friends = string.Concat(
            names
                .Append("App")
                .Append("Shared")
                .Select(name => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}\")]\n")
        );
        var references = new List<MetadataReference>();
        if (_shared.Count > 0)
            references.Add((CodeUnderTest.Create([friends, .. _shared]) with { AssemblyName = "Shared" }).ToReference());
        for (var i = 0; i < libraries; i++)
        {
            string[] sources = [friends, .. _parts.Where((_, part) => part % libraries == i)];
            references.Add(
                GeneratorRun
                    .Execute(
                        CodeUnderTest.Create(sources).WithReferences(references).WithRootNamespace(names[i]) with
                        {
                            AssemblyName = names[i],
                        }
                    )
                    .ToReference()
            );
        }

        return GeneratorRun.Execute(CodeUnderTest.Create([.. _root]).WithReferences(references));
    }
}
