namespace PolicyGen.CodeFixes.Tests;

/// <summary>Code with lines that are longer than those of this project may be.</summary>
internal static class LongLines
{
    /// <summary>Joins each line that ends with a backslash with the next one.</summary>
    public static string Join(string text) => text.ReplaceLineEndings("\n").Replace("\\\n", "", StringComparison.Ordinal);
}
