namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>
/// A case of <c>tests/Corpus</c>: a small project in one file, named after what it shows. Its first line says what is expected,
/// lines such as <c>//// appsettings.json</c> begin another file, <c>// With: Enquiry</c> adds files of <c>tests/Corpus/Shared</c>, and
/// <c>{|PG0021:…|}</c> marks what has to be reported on its line.
/// </summary>
/// <param name="Rule">The rule it is about: the name of its folder.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Kind">What is expected.</param>
/// <param name="Shows">What it shows: the rest of its first line.</param>
/// <param name="Settings">Lines such as <c>// Assembly: Square.Shop</c> behind the first.</param>
/// <param name="Files">Its files.</param>
internal sealed record CorpusCase(
    string Rule,
    string Name,
    CorpusKind Kind,
    string Shows,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyList<SourceFile> Files
)
{
    private static readonly Dictionary<string, CorpusKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["Reported"] = CorpusKind.Reported,
        ["Quiet"] = CorpusKind.Quiet,
        ["Missed"] = CorpusKind.Missed,
        ["False alarm"] = CorpusKind.FalseAlarm,
    };

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Corpus");

    /// <summary>All cases by their ids.</summary>
    public static IReadOnlyDictionary<string, CorpusCase> All { get; } =
        Directory
            .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)!).StartsWith("PG", StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(one => one.Id, StringComparer.Ordinal)
            .ToDictionary(one => one.Id, StringComparer.Ordinal);

    public string Id => $"{Rule}/{Name}";

    private static CorpusCase Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var colon = lines[0].IndexOf(": ", StringComparison.Ordinal);
        if (!lines[0].StartsWith("// ", StringComparison.Ordinal) || colon < 0 || !s_kinds.TryGetValue(lines[0][3..colon], out var kind))
            throw new FormatException($"The first line of {path} does not say what is expected.");
        var settings = lines
            .Skip(1)
            .TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line[3..].Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var (name, files) = ("Code.cs", new List<SourceFile>());
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith("//// ", StringComparison.Ordinal))
            {
                files.Add(new SourceFile(SourceFile.Folder + name, text.ToString()));
                (name, text) = (line[5..].Trim(), new System.Text.StringBuilder());
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        files.Add(new SourceFile(SourceFile.Folder + name, text.ToString()));
        if (settings.TryGetValue("With", out var shared))
            files.AddRange(
                shared
                    .Split(", ")
                    .Select(file => new SourceFile(
                        SourceFile.Folder + file + ".cs",
                        File.ReadAllText(Path.Combine(Folder, "Shared", file + ".cs"))
                    ))
            );
        return new(
            Path.GetFileName(Path.GetDirectoryName(path)!),
            Path.GetFileNameWithoutExtension(path),
            kind,
            lines[0][(colon + 2)..],
            settings,
            files
        );
    }
}
