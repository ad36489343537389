using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Architecture.Tests;

/// <summary>
/// Which file of <c>src</c> needs which other one. All projects are compiled as one, so that every name resolves to the file that
/// declares it, whichever assembly it is compiled into.
/// </summary>
internal sealed class SourceGraph
{
    /// <summary>What the SDK's implicit usings bring.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<SourceGraph> s_current = new(() => new SourceGraph());

    private SourceGraph()
    {
        var options = new CSharpParseOptions(
            LanguageVersion.Preview,
            preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]
        );
        var trees = Repository
            .GetSourceFiles("src")
            .Select(file => CSharpSyntaxTree.ParseText(Repository.ReadFile(file), options, file))
            .Prepend(CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.cs"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        Compilation = CSharpCompilation.Create(
            "src",
            trees,
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
        );
        Edges =
        [
            .. Compilation.SyntaxTrees.AsParallel().SelectMany(FindEdges).Distinct().OrderBy(edge => edge.From).ThenBy(edge => edge.To),
        ];
    }

    public static SourceGraph Current => s_current.Value;

    public CSharpCompilation Compilation { get; }

    /// <summary>From each file to each other one that declares a type it names.</summary>
    public IReadOnlyList<(string From, string To)> Edges { get; }

    /// <summary>The same between groups of files, such as folders, without the edges inside a group.</summary>
    public IReadOnlyList<(string From, string To)> GroupEdges(Func<string, string> groupOf) =>
        [.. Edges.Select(edge => (From: groupOf(edge.From), To: groupOf(edge.To))).Where(edge => edge.From != edge.To).Distinct()];

    /// <summary>Sets of nodes in which each needs each other one, directly or through others; the largest first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> FindCircles(IEnumerable<(string From, string To)> edges)
    {
        var targets = edges.ToLookup(edge => edge.From, edge => edge.To);
        var reachable = targets.ToDictionary(group => group.Key, group => Reach(targets, group.Key));
        return
        [
            .. reachable
                .Where(node => node.Value.Contains(node.Key))
                .Select(node =>
                    string.Join(
                        '\n',
                        node.Value.Where(other => reachable.TryGetValue(other, out var back) && back.Contains(node.Key)).Order()
                    )
                )
                .Distinct()
                .Select(circle => (IReadOnlyList<string>)circle.Split('\n'))
                .OrderByDescending(circle => circle.Count),
        ];
    }

    private static HashSet<string> Reach(ILookup<string, string> targets, string start)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(targets[start]);
        while (open.TryPop(out var node))
        {
            if (!reached.Add(node))
                continue;
            foreach (var next in targets[node])
                open.Push(next);
        }

        return reached;
    }

    private IEnumerable<(string From, string To)> FindEdges(SyntaxTree tree)
    {
        var model = Compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is not { } type)
                continue;
            while (type.ContainingType is { } outer)
                type = outer;
            foreach (var declaration in type.OriginalDefinition.DeclaringSyntaxReferences)
            {
                if (declaration.SyntaxTree != tree)
                    yield return (tree.FilePath, declaration.SyntaxTree.FilePath);
            }
        }
    }
}
