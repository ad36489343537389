using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>Which characters a text of the policy may hold, whatever it is written as.</summary>
internal static class Characters
{
    /// <summary>No control character, lone surrogate or noncharacter: HTML forbids them, and no reader can show them.</summary>
    public static bool IsAllowed(char character) =>
        character switch
        {
            '\t' or '\n' => true,
            < ' ' => false,
            >= '\u007F' and <= '\u009F' => false,
            >= '\uD800' and <= '\uDFFF' => false,
            >= '\uFDD0' and <= '\uFDEF' => false,
            >= '\uFFFE' => false,
            _ => true,
        };

    /// <summary>Whether two characters are a surrogate pair that stands for a character; the last two of each plane do not.</summary>
    public static bool IsAllowedPair(char high, char low) => (char.ConvertToUtf32(high, low) & 0xFFFE) != 0xFFFE;

    /// <summary>
    /// The text on one line: line breaks, tabs and runs of spaces become one space, what is not allowed becomes U+FFFD.
    /// Spaces that do not break a line stay.
    /// </summary>
    public static string ToOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029')
            {
                if (line.Length == 0 || line[line.Length - 1] != ' ')
                    line.Append(' ');
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsAllowedPair(character, text[i + 1]))
                    line.Append(character).Append(text[i + 1]);
                else
                    line.Append('\uFFFD');
                i++;
            }
            else
            {
                line.Append(IsAllowed(character) ? character : '\uFFFD');
            }
        }

        return line.ToString();
    }
}
