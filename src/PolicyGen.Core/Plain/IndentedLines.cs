using System.Text;

namespace PolicyGen.Core.Plain;

/// <summary>
/// Lines of a text whose structure is shown by what they begin with: items, quotations, indented parts. Lines end with LF
/// and hold no white space at their end.
/// </summary>
internal sealed class IndentedLines
{
    private readonly StringBuilder _text = new();
    private string _prefix = "";
    private string? _firstPrefix;
    private bool _hasGap;

    /// <summary>How many characters stand before each line.</summary>
    public int Indentation => _prefix.Length;

    public IndentedLines WriteLine(string line)
    {
        WriteGap();
        _text.Append(((_firstPrefix ?? _prefix) + line).TrimEnd(' ')).Append('\n');
        _firstPrefix = null;
        return this;
    }

    /// <summary>An empty line before the next one, unless nothing comes after or before it.</summary>
    public IndentedLines AddGap()
    {
        _hasGap = _text.Length > 0 && _firstPrefix is null;
        return this;
    }

    /// <summary>
    /// What <paramref name="content"/> writes stands behind <paramref name="first"/>, and its other lines behind <paramref name="rest"/>.
    /// </summary>
    public IndentedLines WriteNested(string first, string rest, Action content)
    {
        WriteGap();
        var outer = _prefix;
        _firstPrefix = (_firstPrefix ?? _prefix) + first;
        _prefix += rest;
        content();
        // A gap at the end belongs outside.
        _prefix = outer;
        _firstPrefix = null;
        return this;
    }

    public override string ToString() => _text.ToString();

    private void WriteGap()
    {
        if (!_hasGap)
            return;
        _hasGap = false;
        _text.Append(_prefix.TrimEnd(' ')).Append('\n');
    }
}
