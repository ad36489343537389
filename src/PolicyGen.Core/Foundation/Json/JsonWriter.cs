using System.Globalization;
using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>
/// Writes JSON (RFC 8259) with two spaces of indentation and LF, so that people can read it and its diff. Names come from our
/// own code; texts are escaped.
/// </summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _json = new();
    private int _depth;
    private bool _isFirst = true;

    public void Object(Action members) => Enclosed('{', '}', members);

    public void Array(Action items) => Enclosed('[', ']', items);

    /// <summary>Starts a member; its value follows.</summary>
    public JsonWriter Name(string name)
    {
        Next();
        _json.Append('"').Append(name).Append("\": ");
        return this;
    }

    /// <summary>Starts an item of an array; its value follows.</summary>
    public JsonWriter Item()
    {
        Next();
        return this;
    }

    public void Value(bool value) => _json.Append(value ? "true" : "false");

    public void Value(int value) => _json.Append(value.ToString(CultureInfo.InvariantCulture));

    public void Value(string text)
    {
        _json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '"' or '\\':
                    _json.Append('\\').Append(character);
                    break;
                case '\n':
                    _json.Append("\\n");
                    break;
                case '\r':
                    _json.Append("\\r");
                    break;
                case '\t':
                    _json.Append("\\t");
                    break;

                // C# takes these for line breaks; the literal must hold none.
                case '\u0085'
                or '\u2028'
                or '\u2029':
                    Escape(character);
                    break;

                // Harmless in JSON, but not where someone puts it between the tags of a page.
                case '<'
                or '>'
                or '&':
                    Escape(character);
                    break;
                default:
                    if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        if (Characters.IsAllowedPair(character, text[i + 1]))
                            _json.Append(character).Append(text[i + 1]);
                        else
                            _json.Append('\uFFFD');
                        i++;
                    }
                    else
                    {
                        _json.Append(Characters.IsAllowed(character) ? character : '\uFFFD');
                    }

                    break;
            }
        }

        _json.Append('"');
    }

    /// <summary>The document, with a line feed at its end.</summary>
    public override string ToString() => _json + "\n";

    private void Escape(char character) => _json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));

    private void Enclosed(char open, char close, Action content)
    {
        _json.Append(open);
        _depth++;
        _isFirst = true;
        content();
        _depth--;
        if (!_isFirst)
            Line();
        _isFirst = false;
        _json.Append(close);
    }

    private void Next()
    {
        if (!_isFirst)
            _json.Append(',');
        _isFirst = false;
        Line();
    }

    private void Line() => _json.Append('\n').Append(' ', _depth * 2);
}
