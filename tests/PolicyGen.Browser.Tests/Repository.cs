using System.Runtime.CompilerServices;

namespace PolicyGen.Browser.Tests;

/// <summary>Files of this repository, found by the path of this source.</summary>
internal static class Repository
{
    public static string GetPath(params string[] parts) =>
        Path.GetFullPath(Path.Combine([Path.GetDirectoryName(GetSourcePath())!, "..", "..", .. parts]));

    private static string GetSourcePath([CallerFilePath] string file = "") => file;
}
