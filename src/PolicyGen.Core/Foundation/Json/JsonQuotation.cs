using System.Globalization;
using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>Writes strings of JSON (RFC 8259 section 7), the same on every machine.</summary>
internal static class JsonQuotation
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text in quotation marks.</summary>
    public static string Quote(string text, JsonEscaping escaping)
    {
        var json = new StringBuilder(text.Length + 2);
        AppendQuoted(json, text, escaping);
        return json.ToString();
    }

    /// <summary>Appends the text in quotation marks.</summary>
    public static void AppendQuoted(StringBuilder json, string text, JsonEscaping escaping)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(json, text[i], text[i + 1], escaping);
                i++;
            }
            else
            {
                AppendCharacter(json, text[i], escaping);
            }
        }

        json.Append('"');
    }

    private static void AppendPair(StringBuilder json, char high, char low, JsonEscaping escaping)
    {
        if (escaping == JsonEscaping.Ascii)
            AppendEscape(AppendEscape(json, high), low);
        else if (escaping == JsonEscaping.Publication && !Characters.IsAllowedPair(high, low))
            json.Append(Replacement);
        else
            json.Append(high).Append(low);
    }

    private static void AppendCharacter(StringBuilder json, char character, JsonEscaping escaping)
    {
        switch (character)
        {
            case '"' or '\\':
                json.Append('\\').Append(character);
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            case '\u0085' or '\u2028' or '\u2029':
            case '<' or '>' or '&' when escaping == JsonEscaping.Publication:
                AppendEscape(json, character);
                break;
            case { } when escaping == JsonEscaping.Publication && !Characters.IsAllowed(character):
            case { } when escaping == JsonEscaping.Interchange && char.IsSurrogate(character):
                json.Append(Replacement);
                break;
            case { } when char.IsControl(character) || char.IsSurrogate(character):
            case > '~' when escaping == JsonEscaping.Ascii:
                AppendEscape(json, character);
                break;
            default:
                json.Append(character);
                break;
        }
    }

    private static StringBuilder AppendEscape(StringBuilder json, char character) =>
        json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
}
