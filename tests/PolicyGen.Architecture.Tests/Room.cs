using System.Text.RegularExpressions;

namespace PolicyGen.Architecture.Tests;

/// <summary>
/// A folder of a project, with its subfolders: the unit of the table in CONTRIBUTING.md. The package of attributes is one.
/// </summary>
internal static partial class Room
{
    /// <summary>The room of a file: <c>Core/Reading</c>, or the project for a file that lies in none.</summary>
    public static string Find(string file)
    {
        var parts = file.Split('/');
        if (parts[1] == "PolicyGen")
            return parts[1];
        var project = parts[1]["PolicyGen.".Length..];
        return parts.Length == 3 ? project : project + "/" + parts[2];
    }

    /// <summary>The rooms of the table, each with the rooms it may know.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ReadTable() =>
        Repository
            .ReadFile("CONTRIBUTING.md")
            .Split('\n')
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .ToDictionary(
                row => row.Groups["room"].Value,
                row => (IReadOnlyList<string>)[.. Quoted().Matches(row.Groups["known"].Value).Select(known => known.Groups["room"].Value)]
            );

    /// <summary>A row of three cells: the room, what it holds, and the rooms it knows.</summary>
    [GeneratedRegex(@"^\| `(?<room>[A-Za-z]+(?:/[A-Za-z]+)?)` \| [^|]+ \| (?<known>[^|]*) \|$")]
    private static partial Regex Row();

    [GeneratedRegex("`(?<room>[A-Za-z/]+)`")]
    private static partial Regex Quoted();
}
