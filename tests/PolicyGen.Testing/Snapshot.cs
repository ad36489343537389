using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGen.Testing;

/// <summary>
/// Compares a text with a file that lies beside the test and is under review like code. File names and content are those of
/// Verify and Verify.SourceGenerators (<c>Class.Method.verified.cs</c>, <c>//HintName:</c> first), so that moving to them later
/// is deleting this file.
/// </summary>
public static partial class Snapshot
{
    /// <summary>Compares the generated files of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="include">Which files, by their hint names; null for all.</param>
    /// <param name="file">Path of the test.</param>
    /// <param name="method">Name of the test.</param>
    public static void Verify(
        GeneratorRun run,
        Func<string, bool>? include = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        ArgumentNullException.ThrowIfNull(run);
        var problems = new List<string>();
        foreach (var (hintName, text) in run.Files.Where(file => include?.Invoke(file.Key) ?? true))
        {
            var name = Path.GetFileNameWithoutExtension(hintName);
            problems.AddRange(Compare($"//HintName: {hintName}\n{text}", file, $"{method}#{name}", "cs"));
        }

        RequireNoProblems(problems);
    }

    /// <summary>Compares a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">The extension of the file.</param>
    /// <param name="file">Path of the test.</param>
    /// <param name="method">Name of the test.</param>
    public static void Verify(
        string text,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    ) => RequireNoProblems([.. Compare(text, file, method, extension)]);

    private static IEnumerable<string> Compare(string text, string file, string name, string extension)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        var (verified, received) = ($"{path}.verified.{extension}", $"{path}.received.{extension}");
        var scrubbed = Scrub(text);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == scrubbed)
        {
            File.Delete(received);
            yield break;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(received, scrubbed, new UTF8Encoding(false));
        yield return expected is null
            ? $"There is no {verified} yet. Read {received}, and accept it by renaming it:\n  mv '{received}' '{verified}'"
            : $"{FindFirstDifference(expected, scrubbed)}\nCompare {verified} with {received}, and accept the new text by "
                + $"renaming the received file over the verified one:\n  mv '{received}' '{verified}'";
    }

    /// <summary>Without what changes with every release and says nothing about the code.</summary>
    private static string Scrub(string text) => VersionPattern().Replace(text, "$1GENERATOR_VERSION$2");

    private static string FindFirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"Line {line + 1} was\n  {left.ElementAtOrDefault(line)}\nand is\n  {right.ElementAtOrDefault(line)}";
    }

    private static void RequireNoProblems(List<string> problems)
    {
        if (problems.Count > 0)
            throw new HarnessException(string.Join("\n\n", problems));
    }

    [GeneratedRegex("""(GeneratedCode\("PolicyGen", ")[^"]*("\))""")]
    private static partial Regex VersionPattern();
}
