using System.Text;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// Reads addresses in which something is filled in: by Razor (<c>@Model.Tenant</c>, <c>@(…)</c>), by interpolation
/// (<c>{tenant}</c>, <c>${tenant}</c>) or by a script (<c>{s}.tile.openstreetmap.org</c>).
/// </summary>
internal static class UrlTemplate
{
    /// <summary>The text with <see cref="HostAddress.UnknownPart"/> for what is filled in.</summary>
    public static string ReplaceExpressions(string text, bool isRazor)
    {
        if (text.IndexOf('{') < 0 && (!isRazor || text.IndexOf('@') < 0))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var end =
                isRazor && text[i] == '@' ? FindEndOfRazor(text, i, text.Length)
                : text[i] == '{' || (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{')
                    ? FindEndOfBracket(text, text[i] == '{' ? i : i + 1, text.Length)
                : i;
            if (end > i)
            {
                result.Append(HostAddress.UnknownPart);
                i = end;
            }
            else
                result.Append(text[i++]);
        }

        return result.ToString();
    }

    /// <summary>
    /// <c>https://[region].x.example</c>, <c>https://&lt;your-name&gt;.x.example</c>: what a settings file leaves to be filled in.
    /// </summary>
    public static string ReplacePlaceholders(string text)
    {
        if (text.IndexOfAny(['<', '[', '{']) < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var closing = text[i] switch
            {
                '<' => '>',
                '[' => ']',
                '{' => '}',
                _ => '\0',
            };
            var end = closing == '\0' ? -1 : text.IndexOf(closing, i);
            result.Append(end < 0 ? text[i] : HostAddress.UnknownPart);
            if (end >= 0)
                i = end;
        }

        return result.ToString();
    }

    /// <summary>
    /// Where the expression ends that begins with the <c>@</c> here; the same place where it is none, as in an email address.
    /// </summary>
    public static int FindEndOfRazor(string text, int start, int limit)
    {
        var position = start + 1;
        if (position >= limit || (start > 0 && char.IsLetterOrDigit(text[start - 1]) && text[position] != '('))
            return start;
        if (text[position] == '(')
            return FindEndOfBracket(text, position, limit);
        if (!char.IsLetter(text[position]) && text[position] != '_')
            return start;
        while (position < limit)
        {
            if (char.IsLetterOrDigit(text[position]) || text[position] == '_')
                position++;
            else if (text[position] is '(' or '[')
                position = FindEndOfBracket(text, position, limit);
            else if (
                text[position] is '.' or '?'
                && position + 1 < limit
                && (char.IsLetter(text[position + 1]) || text[position + 1] == '.')
            )
                position++;
            else
                break;
        }

        return position;
    }

    /// <summary>Where it goes on behind the bracket that opens here; texts inside may hold brackets.</summary>
    private static int FindEndOfBracket(string text, int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (--depth == 0)
                        return i + 1;
                    break;
                case '"':
                    var close = text.IndexOf('"', i + 1, limit - i - 1);
                    if (close < 0)
                        return start + 1;
                    i = close;
                    break;
            }
        }

        // Nothing closes it: the bracket is all there is.
        return start + 1;
    }
}
