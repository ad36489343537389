using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Testing;

/// <summary>What code under test may reference. The references are shared, so that the compiler reads each of them once.</summary>
public static class References
{
    private static readonly string s_framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The assemblies of the framework that runs the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        Read(
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == s_framework)
        );

    /// <summary>The assemblies of ASP.NET Core, of the version of the running framework.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => s_aspNetCore.Value;

    /// <summary>PolicyGen.dll as an app gets it.</summary>
    public static MetadataReference PolicyGen { get; } = MetadataReference.CreateFromFile(PolicyGenPath);

    /// <summary>PolicyGen.dll as a class library of an older target gets it.</summary>
    public static MetadataReference PolicyGenNetStandard { get; } =
        MetadataReference.CreateFromFile(ReadMetadata("PolicyGen.netstandard2.0"));

    /// <summary>The path of PolicyGen.dll for net10.0.</summary>
    public static string PolicyGenPath => ReadMetadata("PolicyGen.net10.0");

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_aspNetCore = new(() =>
        Read(
            Directory.EnumerateFiles(
                Path.Combine(s_framework, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(s_framework)),
                "*.dll"
            )
        )
    );

    private static ImmutableArray<MetadataReference> Read(IEnumerable<string> paths) =>
        [.. paths.Where(IsManaged).Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    private static bool IsManaged(string path)
    {
        try
        {
            _ = AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static string ReadMetadata(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
