using System.CommandLine;
using PolicyGen.Formats.Json;
using PolicyGen.Tool.Commands;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool;

/// <summary>The command <c>policygen</c>.</summary>
public static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands behind <c>policygen</c>.</param>
    /// <param name="output">For the result.</param>
    /// <param name="error">For errors and notes.</param>
    /// <returns>0 done, 1 done and something differs or was found, 2 not done.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error) =>
        Run(arguments, new Terminal(output, error, outputColours: false, errorColours: false, showsProgress: false));

    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("Works with the privacy policy that an assembly built with PolicyGen carries.")
        {
            ShowCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DiffCommand.Create(terminal),
            MergeCommand.Create(terminal),
            LintCommand.Create(terminal),
            InitCommand.Create(terminal),
            SharedOptions.Json,
        };
        var parsed = root.Parse(arguments);
        var isJson = parsed.GetValue(SharedOptions.Json);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                terminal.WriteError(problem.Message);
            terminal.WriteNote("policygen --help lists the commands, policygen COMMAND --help what they take.");
            return Fail(terminal, isJson, parsed.Errors[0].Message);
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = terminal.Output,
                    Error = TextWriter.Null,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (Exception exception)
            when (exception is ToolException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.WriteError(exception.Message);
            return Fail(terminal, isJson, exception.Message);
        }
    }

    /// <summary>Who reads JSON gets some in any case.</summary>
    private static int Fail(Terminal terminal, bool isJson, string message)
    {
        if (isJson)
            terminal.Output.Write(new JsonObject { { "error", message } }.ToString());
        return ExitCode.Error;
    }
}
