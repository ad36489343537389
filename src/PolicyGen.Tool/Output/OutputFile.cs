using System.Text;

namespace PolicyGen.Tool.Output;

/// <summary>Writes what a command made to a file.</summary>
internal static class OutputFile
{
    /// <summary>UTF-8 without a mark; folders that are missing are made.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
