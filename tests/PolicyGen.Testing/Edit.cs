namespace PolicyGen.Testing;

/// <summary>An edit of the code under test, for tables of edits and what they make the generator do.</summary>
/// <param name="File">Path of the file, without the folder.</param>
/// <param name="Old">A text that is there once; empty puts the new text at the end of the file.</param>
/// <param name="New">What stands there after the edit.</param>
public sealed record Edit(string File, string Old, string New)
{
    /// <summary>The code after the edit.</summary>
    public CodeUnderTest Apply(CodeUnderTest code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var index = code.Sources.ToList().FindIndex(file => file.Path == SourceFile.Folder + File);
        if (index < 0)
            return code with { Sources = [.. code.Sources, new SourceFile(SourceFile.Folder + File, New)] };
        var text = code.Sources[index].Text;
        if (Old.Length > 0 && text.Split(Old).Length != 2)
            throw new HarnessException($"'{Old}' is not there once in {File}.");
        var sources = code.Sources.ToArray();
        sources[index] = sources[index] with
        {
            Text = Old.Length > 0 ? text.Replace(Old, New, StringComparison.Ordinal) : text + "\n" + New,
        };
        return code with { Sources = sources };
    }

    /// <summary>Runs the generator before and after the edit.</summary>
    public StepReasons Run(CodeUnderTest code) => GeneratorRun.Execute(code).RunAgain(Apply(code));
}
