using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// Finds the hosts that a page of HTML or Razor makes the browser fetch from or send to. It is not a parser of HTML: it knows
/// tags, their attributes and comments, and goes on behind what it does not understand.
/// </summary>
internal sealed class PageFile
{
    private readonly string _text;
    private readonly bool _isRazor;
    private readonly List<FileAddress> _addresses = [];

    private PageFile(string text, bool isRazor) => (_text, _isRazor) = (text, isRazor);

    public static bool IsPage(string fileName) =>
        IsRazorFile(fileName) || HasExtension(fileName, ".html") || HasExtension(fileName, ".htm");

    public static IEnumerable<FileAddress> Read(string fileName, string text)
    {
        var page = new PageFile(text, IsRazorFile(fileName));
        page.Read();
        return page._addresses;
    }

    private static bool IsRazorFile(string fileName) => HasExtension(fileName, ".cshtml") || HasExtension(fileName, ".razor");

    private static bool HasExtension(string fileName, string ending) => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private void Read()
    {
        var position = 0;
        var codeFrom = 0;
        while (position < _text.Length)
        {
            if (HasTextAt(position, "<!--") || (_isRazor && HasTextAt(position, "@*")))
            {
                ReadCode(codeFrom, position);
                position = codeFrom = _text[position] == '<' ? IndexAfter("-->", position + 4) : IndexAfter("*@", position + 2);
            }
            else if (
                _text[position] == '<'
                && position + 1 < _text.Length
                && IsLetter(_text[position + 1])
                && PageTag.Read(_text, position, _isRazor) is { } tag
            )
            {
                ReadCode(codeFrom, position);
                Read(tag);
                position = codeFrom = tag.Name switch
                {
                    "script" => ReadScript(tag),
                    "style" => ReadStyle(tag.End),
                    _ => PageElements.IsTextElement(tag) ? FindEndOfText(tag.End) : tag.End,
                };
            }
            else
                position++;
        }

        ReadCode(codeFrom, _text.Length);
    }

    private void Read(PageTag tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            var value = _text.Substring(attribute.ValueSpan.Start, attribute.ValueSpan.Length);
            if (attribute.Name == "style")
                ReadStyle(attribute.ValueSpan.Start, attribute.ValueSpan.End);
            else if (IsSecurityPolicy(tag, attribute))
                AddAddresses(CspHeader.ReadAddresses(value), HostUseKind.Allowance, attribute.ValueSpan);
            else if (!PageElements.IsRequestAttribute(tag, attribute.Name, _text))
                continue;
            else if (PageElements.IsScriptExpression(attribute.Name) || (_isRazor && value.StartsWith("@", StringComparison.Ordinal)))
                ReadStrings(attribute.ValueSpan.Start, attribute.ValueSpan.End, HostUseKind.Embedding);
            else if (attribute.Name is "srcset" or "imagesrcset")
            {
                var start = 0;
                foreach (var candidate in value.Split(','))
                {
                    var lead = candidate.Length - candidate.TrimStart().Length;
                    var url = candidate.Trim().Split(' ', '\t', '\n', '\r')[0];
                    AddReference(url, HostUseKind.Embedding, attribute.ValueSpan.Start + start + lead);
                    start += candidate.Length + 1;
                }
            }
            else
                AddReference(value, HostUseKind.Embedding, attribute.ValueSpan.Start);
        }
    }

    /// <summary>Reads the strings of a script. What it does with an address does not show, so that known hosts alone count.</summary>
    private int ReadScript(PageTag tag)
    {
        var close = _text.IndexOf("</script", tag.End, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? _text.Length : close;
        if (PageElements.IsExecutableScript(tag, _text))
            ReadStrings(tag.End, end);
        return end;
    }

    private int ReadStyle(int start)
    {
        var close = _text.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? _text.Length : close;
        ReadStyle(start, end);
        return end;
    }

    /// <summary>Reads <c>url(…)</c> and <c>@import "…"</c>.</summary>
    private void ReadStyle(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (HasTextAt(i, "/*"))
                i = Math.Min(end, IndexAfter("*/", i + 2)) - 1;
            else if (HasTextAt(i, "@import") || HasTextAt(i, "url("))
            {
                i += HasTextAt(i, "url(") ? 4 : 7;
                // Razor writes @@ for @, and @import may say url( itself.
                while (i < end && (char.IsWhiteSpace(_text[i]) || _text[i] is '"' or '\''))
                    i++;
                var from = i;
                while (i < end && !char.IsWhiteSpace(_text[i]) && _text[i] is not ('"' or '\'' or ')' or ';'))
                    i++;
                if (HasTextAt(from, "url("))
                    i = from - 1;
                else
                    AddReference(_text.Substring(from, i - from), HostUseKind.Embedding, from);
            }
        }
    }

    /// <summary>Where the text of an element ends: what it quotes is for people to read.</summary>
    private int FindEndOfText(int start) => _text.IndexOf('<', start) is var end and >= 0 ? end : _text.Length;

    /// <summary>Reads what stands between the tags of a Razor page, which may be C#.</summary>
    private void ReadCode(int start, int end)
    {
        if (_isRazor)
            ReadStrings(start, end);
    }

    private bool IsSecurityPolicy(PageTag tag, PageAttribute attribute) =>
        tag.Name == "meta"
        && attribute.Name == "content"
        && tag.GetValue("http-equiv", _text)?.Trim().ToLowerInvariant() == CspHeader.HeaderName;

    private void ReadStrings(int start, int end, HostUseKind kind = HostUseKind.Mention)
    {
        for (var i = start; i < end; i++)
        {
            if (HasTextAt(i, "/*"))
                i = Math.Min(end, IndexAfter("*/", i + 2)) - 1;
            else if (HasTextAt(i, "//") && (i == start || _text[i - 1] != ':'))
            {
                var line = _text.IndexOf('\n', i);
                i = line < 0 ? end : line;
            }
            else if (_text[i] is '"' or '\'' or '`')
            {
                var close = i + 1;
                while (close < end && _text[close] != _text[i] && _text[close] != '\n')
                    close++;
                var value = _text.Substring(i + 1, close - i - 1);
                if (close >= end || _text[close] != _text[i])
                    continue;
                if (!PageScript.IsNeverContacted(_text, i))
                    AddReference(value, kind, i + 1);
                i = close;
            }
        }
    }

    private void AddReference(string value, HostUseKind kind, int start)
    {
        if (value.IndexOf("//", StringComparison.Ordinal) < 0)
            return;
        AddAddresses(HostAddress.ParseReference(UrlTemplate.ReplaceExpressions(value, _isRazor)), kind, new TextSpan(start, value.Length));
    }

    private void AddAddresses(IEnumerable<HostAddress> addresses, HostUseKind kind, TextSpan span)
    {
        foreach (var address in addresses)
            _addresses.Add(new FileAddress(address, kind, span));
    }

    private bool HasTextAt(int position, string text) =>
        string.Compare(_text, position, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int IndexAfter(string text, int start) =>
        start < _text.Length && _text.IndexOf(text, start, StringComparison.Ordinal) is var found and >= 0
            ? found + text.Length
            : _text.Length;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
