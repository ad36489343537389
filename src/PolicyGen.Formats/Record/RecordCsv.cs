using System.Text;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The record as one table: a row per processing.</summary>
internal static class RecordCsv
{
    /// <summary>
    /// What a spreadsheet takes for the start of a formula (OWASP, CSV Injection), with the wide forms of East Asian scripts.
    /// </summary>
    private const string FormulaStarts = "=+-@＝＋－＠";

    public static string Write(PolicyDocument document, string language)
    {
        var csv = new StringBuilder();
        AppendRow(csv, GetHeadings(language));
        foreach (var entry in RecordEntry.Compose(document, language))
            AppendRow(csv, GetCells(entry, language));
        return csv.ToString();
    }

    public static IEnumerable<string> GetHeadings(string language) =>
        [
            RecordTexts.ColumnArticle.Localize(language),
            RecordTexts.ColumnId.Localize(language),
            RecordTexts.ColumnTitle.Localize(language),
            .. RecordEntry.Columns.Select(column => column.Localize(language)),
        ];

    public static IEnumerable<string> GetCells(RecordEntry entry, string language) =>
        [
            (entry.IsProcessor ? RecordTexts.Article30Paragraph2 : RecordTexts.Article30Paragraph1).Localize(language),
            entry.Id,
            entry.Title,
            .. entry.Values.Select(lines => string.Join("\n", lines)),
        ];

    public static void AppendRow(StringBuilder csv, IEnumerable<string> cells) =>
        csv.Append(string.Join(",", cells.Select(QuoteCell))).Append("\r\n");

    private static string QuoteCell(string text)
    {
        // Each line is looked at, for a program that does not know of line ends within quotes starts a cell there.
        var safe = string.Join("\n", text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(EscapeFormula));
        return "\"" + safe.Replace("\"", "\"\"") + "\"";
    }

    private static string EscapeFormula(string line)
    {
        var start = line.TrimStart();
        return (start.Length > 0 && FormulaStarts.IndexOf(start[0]) >= 0) || (line.Length > 0 && line[0] == '\t') ? "'" + line : line;
    }
}
