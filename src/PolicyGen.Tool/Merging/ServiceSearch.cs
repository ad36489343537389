using PolicyGen.Tool.Output;
using PolicyGen.Tool.Policies;

namespace PolicyGen.Tool.Merging;

/// <summary>Finds and reads the programs that are to be merged.</summary>
internal static class ServiceSearch
{
    /// <summary>
    /// Assemblies by their paths, and those in and below folders. A folder holds much else, which is left out; what is named
    /// has to be a program. An assembly that is there twice, as obj, bin and a publish folder hold it, is one service.
    /// </summary>
    /// <exception cref="ToolException">An assembly that is named cannot be read.</exception>
    public static IReadOnlyList<Service> Read(IReadOnlyList<string> paths, Terminal terminal)
    {
        var files = paths.SelectMany(FindAssemblies).ToList();
        var read = new (AssemblyFile File, Service Service)?[files.Count];
        var done = 0;
        var problems = new SortedDictionary<int, string>();
        Parallel.For(
            0,
            files.Count,
            i =>
            {
                try
                {
                    read[i] = Read(files[i].Path, files[i].IsNamed);
                }
                catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
                {
                    lock (problems)
                        problems.Add(i, exception.Message);
                }

                if (Interlocked.Increment(ref done) % 50 == 0)
                {
                    lock (problems)
                        terminal.ShowProgress("Reading", done, files.Count);
                }
            }
        );
        terminal.ClearProgress();
        if (problems.Count > 0)
            throw new ToolException(
                problems.Values.First() + (problems.Count > 1 ? $" (and {problems.Count - 1} more that cannot be read)" : "")
            );

        // Equal manifests of one name are one program; different ones are told apart by the order they are named in.
        var services = read.OfType<(AssemblyFile File, Service Service)>()
            .DistinctBy(found => found.File.Manifest)
            .Select(found => found.Service)
            .ToList();
        if (services.Count == 0)
            throw new ToolException(
                "There is no program with a policy: name assemblies with [assembly: PrivacyPolicy], or folders that hold some"
            );
        return services;
    }

    private static IEnumerable<(string Path, bool IsNamed)> FindAssemblies(string path)
    {
        if (!Directory.Exists(path))
            return [(path, true)];
        return Directory
            .EnumerateFiles(path, "*.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (file, false));
    }

    private static (AssemblyFile File, Service Service)? Read(string path, bool isNamed)
    {
        var file = isNamed ? AssemblyFile.ReadProgram(path) : TryRead(path);
        return file is { IsProgram: true } ? (file, new Service(file.Manifest.Assembly, file.ReadPolicy())) : null;
    }

    /// <summary>A folder holds native libraries too.</summary>
    private static AssemblyFile? TryRead(string path)
    {
        try
        {
            return AssemblyFile.TryRead(path);
        }
        catch (ToolException)
        {
            return null;
        }
    }
}
