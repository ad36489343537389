using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.CompilerBenchmarks;

/// <summary>The analyzers and generators of a package.</summary>
internal sealed record AnalyzerPackage(
    string Name,
    IReadOnlyList<DiagnosticAnalyzer> Analyzers,
    IReadOnlyList<IIncrementalGenerator> Generators
)
{
    public static AnalyzerPackage Load(string name, params string[] files)
    {
        // A context of its own, so that two builds of one assembly can be compared.
        var own = new AssemblyLoadContext(name);
        own.Resolving += (context, assembly) =>
            files
                .Select(file => Path.Combine(Path.GetDirectoryName(file)!, assembly.Name + ".dll"))
                .Where(File.Exists)
                .Select(context.LoadFromAssemblyPath)
                .FirstOrDefault();
        var types = files.Select(own.LoadFromAssemblyPath).SelectMany(Types).ToList();
        return new AnalyzerPackage(
            name,
            [
                .. types
                    .Where(type => Has<DiagnosticAnalyzerAttribute>(type))
                    .Select(type => Activator.CreateInstance(type))
                    .OfType<DiagnosticAnalyzer>(),
            ],
            [
                .. types
                    .Where(type => Has<GeneratorAttribute>(type))
                    .Select(type => Activator.CreateInstance(type))
                    .OfType<IIncrementalGenerator>(),
            ]
        );
    }

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes().Where(type => !type.IsAbstract);
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>().Where(type => !type.IsAbstract);
        }
    }

    private static bool Has<T>(Type type)
        where T : Attribute => type.GetCustomAttributesData().Any(attribute => attribute.AttributeType == typeof(T));

    /// <summary>Those that a build runs: one without an error log leaves out the rules that are no more than information.</summary>
    public IReadOnlyList<DiagnosticAnalyzer> InBuild =>
        [
            .. Analyzers.Where(analyzer =>
                analyzer.SupportedDiagnostics.Any(rule =>
                    rule is { IsEnabledByDefault: true, DefaultSeverity: >= DiagnosticSeverity.Warning }
                )
            ),
        ];
}
