namespace PolicyGen.Testing;

/// <summary>A file of the code under test.</summary>
/// <param name="Path">Its path; files are ordered by it.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder the code under test lies in.</summary>
    public const string Folder = "/src/";

    /// <summary>A text alone is a file, named by its position.</summary>
    public static IReadOnlyList<SourceFile> CreateNumbered(IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new SourceFile($"{Folder}File{i}.cs", text))];
}
