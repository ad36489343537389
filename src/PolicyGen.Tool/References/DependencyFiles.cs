using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PolicyGen.Core.Foundation;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.References;

/// <summary>
/// The assemblies that one runs with, without those of the framework. The build writes them down in <c>App.deps.json</c>, with
/// those that no code names, for they may be configured; without that file they are found by what the metadata name.
/// </summary>
internal static class DependencyFiles
{
    /// <summary>
    /// Simple names in ordinal order; the file is null where it does not lie beside the assembly, as in the output of a library.
    /// </summary>
    /// <exception cref="ToolException">The file of dependencies cannot be read.</exception>
    public static IReadOnlyList<(string Name, string? File)> Find(string assembly)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(assembly))!;
        var own = Path.GetFileNameWithoutExtension(assembly);
        var listed = Path.ChangeExtension(assembly, ".deps.json");
        var names = File.Exists(listed) ? ReadDependencyList(listed) : FollowReferences(assembly, folder);
        return
        [
            .. names
                .Where(name => !string.Equals(name, own, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
                .Select(name => (name, FindFile(folder, name))),
        ];
    }

    private static IEnumerable<string> ReadDependencyList(string path)
    {
        try
        {
            var targets = JsonData.Parse(File.ReadAllText(path))["targets"]?.Members ?? [];
            return
            [
                .. targets
                    .SelectMany(target => target.Value.Members)
                    .SelectMany(library => library.Value["runtime"]?.Members ?? [])
                    .Select(file => Path.GetFileNameWithoutExtension(file.Key)),
            ];
        }
        catch (FormatException exception)
        {
            throw new ToolException($"'{path}' cannot be read: {exception.Message}; build the project again");
        }
    }

    /// <summary>What lies beside the assembly, and what that references in turn.</summary>
    private static HashSet<string> FollowReferences(string assembly, string folder)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>([assembly]);
        while (open.TryDequeue(out var next))
        {
            using var stream = File.OpenRead(next);
            using var pe = new PEReader(stream);
            if (!pe.HasMetadata)
                continue;
            var metadata = pe.GetMetadataReader();
            foreach (var handle in metadata.AssemblyReferences)
            {
                var name = metadata.GetString(metadata.GetAssemblyReference(handle).Name);
                if (FindFile(folder, name) is { } file && found.Add(name))
                    open.Enqueue(file);
            }
        }

        return found;
    }

    private static string? FindFile(string folder, string name) =>
        Path.Combine(folder, name + ".dll") is var file && File.Exists(file) ? file : null;
}
