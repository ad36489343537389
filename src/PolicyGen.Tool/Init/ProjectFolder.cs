using System.Xml;
using System.Xml.Linq;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Init;

/// <summary>What a project consists of, as far as files show it: nothing is compiled.</summary>
/// <param name="Folder">The folder of the project.</param>
/// <param name="Packages">The packages that the project file references.</param>
/// <param name="Files">Code, settings and pages, relative to the folder, in ordinal order.</param>
internal sealed record ProjectFolder(string Folder, IReadOnlyList<string> Packages, IReadOnlyList<string> Files)
{
    private static readonly string[] s_ignoredFolders = ["bin", "obj", "node_modules"];

    /// <param name="path">The folder or the project file.</param>
    /// <exception cref="ToolException">There is no project, or more than one.</exception>
    public static ProjectFolder Read(string path)
    {
        var project = FindProject(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
        return new ProjectFolder(
            folder,
            ReadPackages(project),
            [.. FindFiles(folder).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        );
    }

    public string ReadText(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static string FindProject(string path)
    {
        if (File.Exists(path) && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            return path;
        if (!Directory.Exists(path))
            throw new ToolException($"There is no folder '{path}'; name the folder of a project, or its .csproj");
        var projects = Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal).ToList();
        return projects.Count switch
        {
            1 => projects[0],
            0 => throw new ToolException(
                $"There is no project (*.csproj) in '{path}'; name the folder of the program that shows the policy"
            ),
            _ => throw new ToolException(
                $"There are several projects in '{path}': {string.Join(", ", projects.Select(Path.GetFileName))}; name one of them"
            ),
        };
    }

    private static List<string> ReadPackages(string project)
    {
        try
        {
            return
            [
                .. XDocument
                    .Load(project)
                    .Descendants()
                    .Where(element => element.Name.LocalName == "PackageReference")
                    .Select(element => element.Attribute("Include")?.Value.Trim())
                    .OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Order(StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (XmlException exception)
        {
            throw new ToolException($"'{project}' cannot be read: {exception.Message}");
        }
    }

    private static IEnumerable<string> FindFiles(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsSearched))
            yield return file;
        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            if (
                name.StartsWith('.')
                || s_ignoredFolders.Contains(name, StringComparer.OrdinalIgnoreCase)
                || new DirectoryInfo(below).LinkTarget is not null
            )
                continue;
            foreach (var file in FindFiles(below))
                yield return file;
        }
    }

    private static bool IsSearched(string path)
    {
        var name = Path.GetFileName(path);
        return Path.GetExtension(name).ToLowerInvariant() is ".cs" or ".cshtml" or ".razor" or ".html" or ".htm"
            || (
                name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
                && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            );
    }
}
