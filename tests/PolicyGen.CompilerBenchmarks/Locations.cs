using System.Reflection;

namespace PolicyGen.CompilerBenchmarks;

/// <summary>Where the build found what is measured.</summary>
internal static class Locations
{
    public static string Of(string name) =>
        typeof(Locations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;

    public static string Artifacts(string project, string file) => Path.Combine(Of("Repository"), "artifacts", "bin", project, file);
}
