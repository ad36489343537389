namespace PolicyGen.Package.Tests;

/// <summary>The output of a command and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult EnsureSuccess() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
