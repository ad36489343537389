using System.Runtime.CompilerServices;

namespace PolicyGen.Browser.Tests;

/// <summary>Files of this repository, found by the path of this source.</summary>
internal static class Repository
{
    public static string PathTo(params string[] parts) =>
        Path.GetFullPath(Path.Combine([Path.GetDirectoryName(Here())!, "..", "..", .. parts]));

    private static string Here([CallerFilePath] string file = "") => file;
}
