namespace PolicyGen.CodeFixes;

/// <summary>
/// What a fix writes where a person has to: a marked text instead of a likely one. PG0003 reports the mark as an error, so
/// that no page is published with it.
/// </summary>
internal static class Todo
{
    /// <summary>The text, for example <c>TODO: the purpose</c>.</summary>
    public static string CreateText(string what) => "TODO: " + what;

    /// <summary>The text as a literal.</summary>
    public static string CreateLiteral(string what) => CodeFactory.FormatLiteral(CreateText(what));
}
