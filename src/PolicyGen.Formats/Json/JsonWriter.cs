using System.Globalization;
using System.Text;

namespace PolicyGen.Formats.Json;

/// <summary>
/// Writes JSON (RFC 8259) that people can read in a diff: two blanks per level, members in the order they were added, LF, and a
/// line feed at the end. The same value gives the same text on every machine.
/// </summary>
internal static class JsonWriter
{
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode node, int level)
    {
        switch (node)
        {
            case JsonText value:
                WriteText(text, value.Value);
                break;
            case JsonLiteral literal:
                text.Append(literal.Value);
                break;
            case JsonArray array:
                WriteLines(text, '[', ']', array, level, item => Write(text, item, level + 1));
                break;
            case JsonObject members:
                WriteLines(
                    text,
                    '{',
                    '}',
                    members,
                    level,
                    member =>
                    {
                        WriteText(text, member.Key);
                        text.Append(": ");
                        Write(text, member.Value, level + 1);
                    }
                );
                break;
        }
    }

    private static void WriteLines<T>(StringBuilder text, char open, char close, IEnumerable<T> items, int level, Action<T> write)
    {
        text.Append(open);
        var isEmpty = true;
        foreach (var item in items)
        {
            text.Append(isEmpty ? "\n" : ",\n").Append(' ', 2 * (level + 1));
            write(item);
            isEmpty = false;
        }

        if (!isEmpty)
            text.Append('\n').Append(' ', 2 * level);
        text.Append(close);
    }

    private static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;

                // Line separators end a line where JSON is read as JavaScript.
                case < ' '
                or '\u007F'
                or '\u2028'
                or '\u2029':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                case { } when char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(c).Append(value[++i]);
                    break;

                // Half a character has no form in UTF-8, and readers disagree on its escape.
                case { } when char.IsSurrogate(c):
                    text.Append('\uFFFD');
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
