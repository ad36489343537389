namespace PolicyGen.Tool.Output;

/// <summary>How a command ends. Scripts rest on it: docs/tool.md.</summary>
internal static class ExitCode
{
    /// <summary>Done; nothing differs and nothing was found.</summary>
    public const int Success = 0;

    /// <summary>Done; the policies differ, or something was found.</summary>
    public const int Findings = 1;

    /// <summary>Not done.</summary>
    public const int Error = 2;
}
