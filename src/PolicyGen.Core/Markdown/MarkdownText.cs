using System.Text;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Markdown;

/// <summary>
/// Writes text so that Markdown reads it as that text: CommonMark takes any ASCII punctuation behind a backslash for itself.
/// Only what can mean something is escaped, for people read the source too.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Escapes what can mean something within a line. The text comes out on one line.</summary>
    public static string Escape(string text)
    {
        var line = Characters.ToOneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            var isMarkup = line[i] switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '$' => true,
                '&' => next == '#' || char.IsLetter(next),
                _ => false,
            };
            if (isMarkup)
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Escapes what can mean something at the start of a line: headings, lists, rules, underlines of headings and tables.
    /// </summary>
    public static string EscapeLineStart(string line)
    {
        if (line.Length == 0)
            return line;
        if (line[0] is '#' or '+' or '-' or '=' or ':')
            return "\\" + line;
        var digits = 0;
        while (digits < line.Length && line[digits] is >= '0' and <= '9')
            digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }
}
