using System.Globalization;
using System.Text;

namespace PolicyGen.Core.Reading;

/// <summary>What a declared text may hold.</summary>
internal static class TextCleaner
{
    /// <summary>
    /// The first character that no page can show (a control character or half of a surrogate pair), as <c>U+0007</c>, or null.
    /// </summary>
    public static string? FindUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (IsUnprintable(text[i]))
                return "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>The text without what no page can show: each such character becomes U+FFFD, the replacement character.</summary>
    public static string Clean(string text)
    {
        if (FindUnprintable(text) is null)
            return text.Trim();
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                clean.Append(text[i]).Append(text[++i]);
            else
                clean.Append(IsUnprintable(text[i]) ? '\uFFFD' : text[i]);
        }

        return clean.ToString().Trim();
    }

    private static bool IsUnprintable(char c) =>
        char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r'));
}
