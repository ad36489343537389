namespace PolicyGen.Tool.Tests;

/// <summary>A command and what came of it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Execute(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, output, error);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The result of a command that is done, and says nothing else.</summary>
    public string GetResult(int exitCode = 0)
    {
        Assert.Equal((exitCode, ""), (ExitCode, Error));
        Assert.DoesNotContain("\e", Output, StringComparison.Ordinal);
        return Output;
    }

    /// <summary>The message of a command that is not done.</summary>
    public string GetFailure()
    {
        Assert.Equal(2, ExitCode);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return Error;
    }
}
