namespace PolicyGen.Tool.Output;

/// <summary>Where a command writes to, and what may be written there besides its result.</summary>
/// <param name="output">For the result.</param>
/// <param name="error">For errors, notes and progress.</param>
/// <param name="outputColours">Whether the result may have colours.</param>
/// <param name="errorColours">Whether errors may have colours.</param>
/// <param name="showsProgress">Whether somebody looks at the progress of long work.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool outputColours, bool errorColours, bool showsProgress)
{
    private bool _hasProgress;

    public TextWriter Output => output;

    /// <summary>
    /// Standard output and error. Files and pipes get neither colours nor progress; who sets NO_COLOR gets no colours
    /// (https://no-color.org).
    /// </summary>
    public static Terminal CreateForConsole()
    {
        var colours =
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Console.Out,
            Console.Error,
            colours && !Console.IsOutputRedirected,
            colours && !Console.IsErrorRedirected,
            !Console.IsErrorRedirected
        );
    }

    /// <summary>A line of the result, in which texts of others do nothing to the terminal.</summary>
    public void WriteLine(string text = "") => output.Write(Sanitize(text) + "\n");

    /// <summary>Something that went wrong.</summary>
    public void WriteError(string message) => WriteNote((errorColours ? "\e[31merror:\e[0m " : "error: ") + Sanitize(message));

    /// <summary>Something worth knowing that is not a part of the result.</summary>
    public void WriteNote(string message)
    {
        ClearProgress();
        error.Write(message + "\n");
    }

    /// <summary>A word of the result that stands out.</summary>
    public void WriteFinding(string place, string severity, string rest)
    {
        var word =
            !outputColours ? severity
            : severity == "error" ? $"\e[31m{severity}\e[0m"
            : $"\e[33m{severity}\e[0m";
        output.Write($"{Sanitize(place)}: {word} {Sanitize(rest)}\n");
    }

    public void ShowProgress(string what, int done, int of)
    {
        if (!showsProgress)
            return;
        _hasProgress = true;
        error.Write($"\r{what} {done} of {of}");
    }

    public void ClearProgress()
    {
        if (!_hasProgress)
            return;
        _hasProgress = false;
        error.Write("\r\e[K");
    }

    /// <summary>The text on one line, without control characters.</summary>
    private static string Sanitize(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
