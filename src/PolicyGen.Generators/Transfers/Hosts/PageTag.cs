using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="ValueSpan">Its value, without quotes.</param>
internal sealed record PageAttribute(string Name, TextSpan ValueSpan);

/// <summary>A start tag.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Attributes">Its attributes that have a value.</param>
/// <param name="End">Where the text goes on.</param>
internal sealed record PageTag(string Name, IReadOnlyList<PageAttribute> Attributes, int End)
{
    /// <summary>Reads the tag that begins here; null where it is none, as in <c>i &lt;count</c> of a Razor page.</summary>
    public static PageTag? Read(string text, int start, bool isRazor)
    {
        var position = start + 1;
        var name = ReadName(text, ref position);
        var attributes = new List<PageAttribute>();
        while (position < text.Length && text[position] != '>')
        {
            if (text[position] == '<')
                return null;
            var before = position;
            var attribute = ReadName(text, ref position);
            SkipSpace(text, ref position);
            if (attribute.Length > 0 && position < text.Length && text[position] == '=')
            {
                position++;
                SkipSpace(text, ref position);
                if (ReadValue(text, ref position, isRazor) is { } span)
                    attributes.Add(new PageAttribute(attribute, span));
            }
            else if (position == before)
                position++;
        }

        return position < text.Length ? new PageTag(name, attributes, position + 1) : null;
    }

    public string? GetValue(string attribute, string text)
    {
        foreach (var own in Attributes)
        {
            if (own.Name == attribute)
                return text.Substring(own.ValueSpan.Start, own.ValueSpan.Length);
        }

        return null;
    }

    private static TextSpan? ReadValue(string text, ref int position, bool isRazor)
    {
        if (position >= text.Length)
            return null;
        var start = position;
        if (text[position] is '"' or '\'')
        {
            var close = isRazor ? FindClosingQuote(text, position) : text.IndexOf(text[position], position + 1);
            position = close < 0 ? text.Length : close + 1;
            return close < 0 ? null : TextSpan.FromBounds(start + 1, close);
        }

        while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] is not ('>' or '<'))
            position++;
        return TextSpan.FromBounds(start, position);
    }

    /// <summary>
    /// The quote that closes a value: C# in it may hold quotes of its own, as in <c>src="@Url.Content("~/logo.png")"</c>.
    /// </summary>
    private static int FindClosingQuote(string text, int open)
    {
        for (var i = open + 1; i < text.Length; )
        {
            if (text[i] == text[open])
                return i;
            var end = text[i] == '@' ? UrlTemplate.FindEndOfRazor(text, i, text.Length) : i;
            i = end > i ? end : i + 1;
        }

        return -1;
    }

    private static string ReadName(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '-' or '_' or ':' or '.' or '@'))
            position++;
        return text.Substring(start, position - start).ToLowerInvariant();
    }

    private static void SkipSpace(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }
}
