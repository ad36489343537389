using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGen.Browser.Tests;

/// <summary>
/// The words of a PDF that Chromium printed, without white space: glyphs are looked up in the table of their font, as a reader
/// does that copies text. It reads what Chromium writes and no more.
/// </summary>
internal sealed partial class PdfText
{
    private readonly Dictionary<string, string> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, string>> _fonts = new(StringComparer.Ordinal);

    private PdfText(byte[] pdf)
    {
        var file = Encoding.Latin1.GetString(pdf);
        foreach (Match match in ObjectPattern().Matches(file))
            _objects[match.Groups[1].Value] = match.Groups[2].Value;
        Pages = _objects.Values.Count(value => PagePattern().IsMatch(value));
        foreach (
            Match match in _objects
                .Values.Where(value => !value.Contains("stream\n", StringComparison.Ordinal))
                .SelectMany(value => FontPattern().Matches(value))
        )
        {
            if (_objects.TryGetValue(match.Groups[2].Value, out var font) && UnicodePattern().Match(font) is { Success: true } table)
                _fonts[match.Groups[1].Value] = ReadTable(Inflate(_objects[table.Groups[1].Value]));
        }
    }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; }

    public static PdfText Read(byte[] pdf) => new(pdf);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (
            var content in _objects
                .Values.Where(value => value.Contains("stream\n", StringComparison.Ordinal))
                .Select(Inflate)
                .Where(content => content.Contains(" Tf", StringComparison.Ordinal))
        )
        {
            var font = "";
            foreach (Match match in ShownPattern().Matches(content))
            {
                if (match.Groups[1].Success)
                    font = match.Groups[1].Value;
                else if (match.Groups[3].Success)
                    text.Append(match.Groups[3].Value);
                else if (_fonts.TryGetValue(font, out var table))
                    AppendGlyphs(text, match.Groups[2].Value, table);
            }
        }

        return Regex.Replace(text.ToString(), @"\s", "");
    }

    private static void AppendGlyphs(StringBuilder text, string hex, Dictionary<int, string> table)
    {
        for (var i = 0; i + 4 <= hex.Length; i += 4)
        {
            if (table.TryGetValue(ParseHex(hex.Substring(i, 4)), out var words))
                text.Append(words);
        }
    }

    private static Dictionary<int, string> ReadTable(string map)
    {
        var table = new Dictionary<int, string>();
        foreach (Match section in SectionPattern().Matches(map))
        {
            foreach (Match row in RowPattern().Matches(section.Groups[2].Value))
            {
                var first = ParseHex(row.Groups[1].Value);
                if (section.Groups[1].Value == "char")
                    table[first] = DecodeUnicode(row.Groups[2].Value, 0);
                else if (row.Groups[3].Success)
                    for (var glyph = first; glyph <= ParseHex(row.Groups[2].Value); glyph++)
                        table[glyph] = DecodeUnicode(row.Groups[3].Value, glyph - first);
            }
        }

        return table;
    }

    private static string DecodeUnicode(string hex, int offset)
    {
        var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));
        return offset == 0 ? text : text[..^1] + (char)(text[^1] + offset);
    }

    private static int ParseHex(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Inflate(string value)
    {
        var start = value.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        if (
            start < 7
            || !value.Contains("/FlateDecode", StringComparison.Ordinal)
            || value.Contains("/Image", StringComparison.Ordinal)
            || value.Contains("/Length1", StringComparison.Ordinal)
        )
            return "";
        var end = value.LastIndexOf("endstream", StringComparison.Ordinal);
        using var inflated = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(value[start..end])), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<=^|\n)(\d+) 0 obj\r?\n(.*?)\nendobj", RegexOptions.Singleline)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontPattern();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex UnicodePattern();

    // Where several letters share a glyph, the letters stand beside it.
    [GeneratedRegex(@"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> ?Tj|/ActualText \(([^)]*)\)[^E]*?BDC(?:(?!EMC).)*EMC", RegexOptions.Singleline)]
    private static partial Regex ShownPattern();

    [GeneratedRegex(@"beginbf(char|range)(.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)> *<([0-9A-Fa-f]+)>(?: *<([0-9A-Fa-f]+)>)?")]
    private static partial Regex RowPattern();
}
