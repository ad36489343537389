using System.Globalization;
using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>
/// Writes JSON (RFC 8259) with LF, the same on every machine: the one writer of the manifest, the lock file, the policy as JSON and
/// the machine-readable forms. No package may stand beside the generator, and the compiler brings no JSON writer.
/// </summary>
internal sealed class JsonWriter(JsonLayout layout, JsonEscaping escaping)
{
    private readonly StringBuilder _json = new();
    private int _depth;
    private int _inlineDepth;
    private bool _isFirst = true;

    public void WriteObject(Action writeMembers) => WriteEnclosed('{', '}', writeMembers);

    /// <summary>Writes an object on one line, for lists whose diff shows one item per line.</summary>
    public void WriteInlineObject(Action writeMembers)
    {
        _inlineDepth++;
        WriteEnclosed('{', '}', writeMembers);
        _inlineDepth--;
    }

    /// <summary>Writes an array; <paramref name="writeItem"/> writes one value for each item.</summary>
    public void WriteArray<T>(IEnumerable<T> items, Action<T> writeItem) =>
        WriteEnclosed(
            '[',
            ']',
            () =>
            {
                foreach (var item in items)
                {
                    Separate();
                    writeItem(item);
                }
            }
        );

    public void WriteArray(IEnumerable<string> items) => WriteArray(items, WriteValue);

    /// <summary>Starts a member; the call that writes its value follows.</summary>
    public JsonWriter WriteName(string name)
    {
        Separate();
        WriteValue(name);
        _json.Append(layout == JsonLayout.Compact ? ":" : ": ");
        return this;
    }

    public void WriteValue(bool value) => _json.Append(value ? "true" : "false");

    public void WriteValue(long value) => _json.Append(value.ToString(CultureInfo.InvariantCulture));

    public void WriteValue(string value) => JsonQuotation.AppendQuoted(_json, value, escaping);

    public void WriteNull() => _json.Append("null");

    /// <summary>The document; with a line feed at its end where it is indented.</summary>
    public override string ToString() => layout == JsonLayout.Indented ? _json + "\n" : _json.ToString();

    private void WriteEnclosed(char open, char close, Action writeContent)
    {
        _json.Append(open);
        _depth++;
        _isFirst = true;
        writeContent();
        _depth--;
        if (!_isFirst)
            BreakLine();
        _isFirst = false;
        _json.Append(close);
    }

    private void Separate()
    {
        if (!_isFirst)
            _json.Append(',');
        _isFirst = false;
        BreakLine();
    }

    private void BreakLine()
    {
        if (layout == JsonLayout.Compact)
            return;
        if (layout == JsonLayout.Inline || _inlineDepth > 0)
            _json.Append(' ');
        else
            _json.Append('\n').Append(' ', _depth * 2);
    }
}
