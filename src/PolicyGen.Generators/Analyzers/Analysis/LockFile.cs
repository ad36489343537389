using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Changes;

namespace PolicyGen.Generators.Analyzers;

/// <summary>The lock file of a project, which its targets give to the compiler where there is one.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">What it says; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read.</param>
internal sealed record LockFile(string Path, PolicyLock? Content, string? Problem)
{
    public static LockFile? Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (System.IO.Path.GetFileName(file.Path) != PolicyLock.FileName || file.GetText(cancellationToken)?.ToString() is not { } text)
                continue;
            try
            {
                return new LockFile(file.Path, PolicyLock.Parse(text.Replace("\r\n", "\n")), Problem: null);
            }
            catch (FormatException exception)
            {
                return new LockFile(file.Path, Content: null, exception.Message);
            }
        }

        return null;
    }
}
