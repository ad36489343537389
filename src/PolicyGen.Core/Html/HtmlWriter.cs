using System.Text;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Html;

/// <summary>
/// Writes HTML and encodes what comes from users. Names of elements and attributes come from our own code only and are
/// written as they are.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes our own markup.</summary>
    public HtmlWriter WriteMarkup(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Starts a new line of the source, for people who read it or its diff.</summary>
    public HtmlWriter BreakLine()
    {
        _html.Append('\n');
        return this;
    }

    public HtmlWriter OpenElement(string element, params (string Name, string? Value)[] attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name).Append("=\"");
            WriteText(value);
            _html.Append('"');
        }

        _html.Append('>');
        return this;
    }

    public HtmlWriter CloseElement(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>Writes text so that it is safe between tags and in quoted attributes, and later in a C# raw string.</summary>
    public HtmlWriter WriteText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\'':
                    _html.Append("&#39;");
                    break;

                // The line breaks of other systems become ours; U+0085 has no character reference in HTML.
                case '\r':
                    if (i + 1 >= text.Length || text[i + 1] != '\n')
                        _html.Append('\n');
                    break;
                case '\u0085':
                    _html.Append('\n');
                    break;

                // C# takes these for line breaks.
                case '\u2028':
                    _html.Append("&#x2028;");
                    break;
                case '\u2029':
                    _html.Append("&#x2029;");
                    break;
                default:
                    if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        if (Characters.IsAllowedPair(character, text[i + 1]))
                            _html.Append(character).Append(text[i + 1]);
                        else
                            _html.Append('\uFFFD');
                        i++;
                    }
                    else
                    {
                        _html.Append(Characters.IsAllowed(character) ? character : '\uFFFD');
                    }

                    break;
            }
        }

        return this;
    }

    public override string ToString() => _html.ToString();
}
